/** Finds where a text stops being JSON (RFC 8259), and says it in words; engines differ in what they tell. */

/** A fault: the place of the first character that cannot be, counted from 0, its cause and its remedy. */
export interface JsonFault {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/** Kinds of token: brackets, comma and colon stand for themselves, `s` a string, `v` another scalar, `.` the end. */
const values = "{[sv";

const blank = /[ \t\n\r]*/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/y;

/** The first fault, or undefined. Linear in the text and without recursion. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let allowed = values;
  let at = 0;
  for (;;) {
    at = endOf(blank, text, at);
    const kind = kindAt(text, at);
    if (!allowed.includes(kind)) return describe(text, at, allowed);
    if (kind === ".") return undefined;
    const end =
      kind === "s" ? stringEnd(text, at) : kind === "v" ? endOf(scalar, text, at) : at + 1;
    if (end < 0) return describe(text, -end, '"');
    if ("{[".includes(kind)) open.push(kind);
    if ("}]".includes(kind)) open.pop();
    allowed = allowedAfter(kind, allowed, open.at(-1));
    at = end;
  }
}

function kindAt(text: string, at: number): string {
  const found = text.charAt(at) || ".";
  if (found === '"') return "s";
  if (at === text.length || "{}[],:".includes(found)) return found;
  return endOf(scalar, text, at) > at ? "v" : "?";
}

function allowedAfter(kind: string, allowed: string, inside: string | undefined): string {
  if (kind === "{") return "s}";
  if (kind === "[") return `${values}]`;
  if (kind === "," && inside === "{") return "s";
  if (kind === ":" || kind === ",") return values;
  if (kind === "s" && allowed.startsWith("s")) return ":";
  return inside === undefined ? "." : inside === "{" ? ",}" : ",]";
}

/** The end of what a sticky expression matches. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** The place after the closing quote, or the negative of the place where the string goes wrong. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const found = text.charAt(at);
    if (found === '"') return at + 1;
    const isEscape = found === "\\";
    const isRight = isEscape
      ? /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at + 1, at + 6))
      : found >= " ";
    if (!isRight) return -at;
    if (isEscape) at++;
  }
}

function describe(text: string, at: number, allowed: string): JsonFault {
  const [found] = /^(?:\w{1,20}|\P{Cc}|)/u.exec(text.slice(at, at + 20)) ?? [""];
  const isEnd = at === text.length;
  const expected = allowed.startsWith(values)
    ? "a value"
    : allowed.startsWith("s")
      ? "a name in double quotes"
      : `“${allowed.replace(/.(?=.)/, "$&” or “")}”`.replace("“.”", "the end");
  return {
    at,
    message: `Expected ${expected}, found ${found ? `“${found}”` : isEnd ? "the end" : "a line break or control character"}.`,
    remedy: isEnd
      ? "Complete the file; it is cut off."
      : "}]".includes(found)
        ? "Take out the comma before it."
        : "Correct it here.",
  };
}
