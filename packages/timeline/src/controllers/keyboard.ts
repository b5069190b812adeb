/** The keyboard map of the plot: from a key to what is meant by it. Pure. */

/** The part of a keyboard event that matters. */
export interface KeyLike {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key asks for. Enter is not here: it is the button's own click. */
export type KeyCommand =
  | "next"
  | "previous"
  | "lane-next"
  | "lane-previous"
  | "lane-first"
  | "lane-last"
  | "first"
  | "last"
  | "time-next"
  | "time-previous"
  | "page-later"
  | "page-earlier"
  | "lanes-down"
  | "lanes-up"
  | "pan-later"
  | "pan-earlier"
  | "pill-next"
  | "pill-previous"
  | "zoom-in"
  | "zoom-out"
  | "fit"
  | "center"
  | "back"
  | "find"
  | "help"
  | "toggle"
  | "close";

const basic = new Map<string, KeyCommand>([
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowDown", "lane-next"],
  ["ArrowUp", "lane-previous"],
  ["Home", "lane-first"],
  ["End", "lane-last"],
  ["Escape", "close"],
  [" ", "toggle"],
]);

const further = new Map<string, KeyCommand>([
  ["Ctrl+Home", "first"],
  ["Ctrl+End", "last"],
  ["Shift+ArrowRight", "pan-later"],
  ["Shift+ArrowLeft", "pan-earlier"],
  ["PageDown", "page-later"],
  ["PageUp", "page-earlier"],
  ["Shift+PageDown", "lanes-down"],
  ["Shift+PageUp", "lanes-up"],
  ["Backspace", "back"],
  [".", "time-next"],
  [",", "time-previous"],
  ["]", "pill-next"],
  ["[", "pill-previous"],
  ["+", "zoom-in"],
  ["=", "zoom-in"],
  ["-", "zoom-out"],
  ["_", "zoom-out"],
  ["0", "fit"],
  ["f", "center"],
  ["/", "find"],
  ["?", "help"],
]);

/** Where the keys sit on a keyboard whose letters are not Latin, such as the Russian or the Persian one. */
const byPlace = new Map([
  ["KeyF", "f"],
  ["Digit0", "0"],
  ["Slash", "?"],
  ["Period", "."],
  ["Comma", ","],
  ["BracketLeft", "["],
  ["BracketRight", "]"],
]);

function nameOf(event: KeyLike): string {
  const { key } = event;
  if (key.length > 1)
    return `${event.ctrlKey ? "Ctrl+" : ""}${event.shiftKey ? "Shift+" : ""}${key}`;
  if (event.ctrlKey) return "";
  const place = byPlace.get(event.code);
  return place !== undefined && key.charCodeAt(0) > 127 ? place : key.toLowerCase();
}

/**
 * The command of a key, or undefined for a key that belongs to the page or the browser. Alt and Meta
 * combinations always do. With `mirrored` (time from right to left) the side arrows change places;
 * without `shortcuts` only arrows, Home, End, Space and Escape are left.
 */
export function commandOfKey(
  event: KeyLike,
  options: { readonly mirrored: boolean; readonly shortcuts: boolean },
): KeyCommand | undefined {
  if (event.altKey || event.metaKey) return undefined;
  let name = nameOf(event);
  if (options.mirrored && /Arrow(Lef|Righ)t$/.test(name)) {
    name = name.endsWith("Left") ? name.replace("Left", "Right") : name.replace("Right", "Left");
  }
  return basic.get(name) ?? (options.shortcuts ? further.get(name) : undefined);
}
