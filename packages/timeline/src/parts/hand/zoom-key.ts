/** The key that makes the wheel zoom, as the reader's keyboard names it. */

/** `⌘` on keyboards of Apple, else `Ctrl`; both work everywhere. */
export const zoomKey = (): string => (/Mac|iP/.test(navigator.userAgent) ? "⌘" : "Ctrl");
