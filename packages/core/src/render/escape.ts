/** The one door through which text from data enters markup, HTML and XML alike. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What must not stand as it is in markup, and what XML 1.0 cannot carry in any form. */
const special = /[&<>"']|(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text that is safe between tags and inside quoted attributes; characters that XML forbids are taken out. */
export function escapeMarkup(text: string): string {
  return text.replace(special, (found) => entities[found] ?? "");
}

/** Attributes of an element; those that are undefined or empty are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An opening tag. The values of its attributes are escaped here; names must be the program's own. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return `<${name}${written.join("")}>`;
}
