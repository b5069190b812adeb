/**
 * The state of a timeline as a piece of an address's fragment, and back: `#sanjyra.main=window.0_86400000~event.a`.
 *
 * Beside `%` and hexadecimal digits only letters, digits and `-._~` are written, which no program that passes links
 * on changes. Pieces of other timelines, and the page's own, are parted by `&` and stay as they are. Pure.
 */
import type { TimelineFilter } from "../../controllers/finding.ts";

/** What a link holds. */
export interface LinkState {
  /** First and last moment in view, milliseconds; missing where everything is in view. */
  readonly window?: readonly [start: number, end: number];
  /** Id of the chosen event. */
  readonly event?: string;
  /** Whether its card is open. */
  readonly open?: boolean;
  /** Missing for the timeline. */
  readonly view?: string;
  readonly filter?: TimelineFilter;
}

/** A state field by field, as it is written. */
export type LinkFields = ReadonlyMap<string, string>;

/** Most that is read of a link: letters, and members of a list. */
const mostLetters = 8000;
const mostMembers = 200;

/** No moment lies further from 1970, milliseconds: about 40 billion years. */
const farthestMs = 1.3e21;

const lists = ["lanes", "categories", "tags", "participants"] as const;
const edges = ["from", "to"] as const;

/** A text in letters that mean nothing else: `_`, `.` and `~` part what is written. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(
    /[~._!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const numberText = (value: number): string => encode(String(value)).replaceAll("%2E", ".");

/** A state as fields; none for a field that says nothing. */
export function fieldsOf({ window, event, open, view, filter = {} }: LinkState): LinkFields {
  const fields = new Map<string, string>();
  if (window) fields.set("window", window.map(numberText).join("_"));
  if (event) fields.set("event", encode(event));
  if (open) fields.set("open", "1");
  if (view) fields.set("view", encode(view));
  for (const name of lists) {
    const members: unknown = filter[name];
    if (!Array.isArray(members) || members.length === 0) continue;
    fields.set(name, members.map((member) => encode(String(member))).join("_"));
  }
  for (const name of edges) {
    const edge = filter[name];
    if (typeof edge === "number") fields.set(name, `_${numberText(edge)}`);
    else if (edge) fields.set(name, encode(edge));
  }
  if (filter.text) fields.set("text", encode(filter.text));
  return fields;
}

/** What differs from the usual, as a piece; empty where nothing does. What is usual and not so now has no value. */
export function writeLink(fields: LinkFields, usual: LinkFields): string {
  const names = [...new Set([...fields.keys(), ...usual.keys()])];
  const changed = names.filter((name) => fields.get(name) !== usual.get(name));
  return changed.map((name) => `${name}.${fields.get(name) ?? ""}`).join("~");
}

/**
 * The state of a piece, over what is usual. Whatever is in the piece: what cannot be used is as if it were empty,
 * and nothing throws.
 */
export function readLink(piece: string, usual: LinkFields): LinkState {
  const fields = new Map(usual);
  for (const field of piece.slice(0, mostLetters).split("~").reverse()) {
    const at = field.indexOf(".");
    if (at > 0) fields.set(field.slice(0, at), field.slice(at + 1));
  }
  const window = readWindow(fields.get("window"));
  const event = decode(fields.get("event") ?? "");
  const view = decode(fields.get("view") ?? "");
  const filter = readFilter(fields);
  return {
    ...(window && { window }),
    ...(event && { event }),
    ...(fields.get("open") && { open: true }),
    ...(view && { view }),
    ...(filter && { filter }),
  };
}

function readWindow(text = ""): LinkState["window"] {
  const [start = NaN, end = NaN] = text.split("_").map(readNumber);
  return start < end ? [start, end] : undefined;
}

/** A moment in reach, else NaN. */
function readNumber(text: string): number {
  const value = text.trim() === "" ? NaN : Number(decode(text));
  return Math.abs(value) <= farthestMs ? value : NaN;
}

function readFilter(fields: LinkFields): TimelineFilter | undefined {
  const read: [name: string, value: unknown][] = [];
  for (const name of lists) {
    const members = (fields.get(name) ?? "").split("_").slice(0, mostMembers);
    const ids = members.map(decode).filter(Boolean);
    if (ids.length > 0) read.push([name, ids]);
  }
  for (const name of edges) {
    const edge = fields.get(name) ?? "";
    const value = edge.startsWith("_") ? readNumber(edge.slice(1)) : decode(edge);
    if (value !== "" && !Number.isNaN(value)) read.push([name, value]);
  }
  const text = decode(fields.get("text") ?? "");
  if (text) read.push(["text", text]);
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}

/** The key of a timeline's piece: its id, if it has one, makes it its own. */
export const keyOf = (id: string): string => (id ? `sanjyra.${encode(id)}` : "sanjyra");

const piecesOf = (fragment: string): readonly string[] => fragment.split("&").filter(Boolean);

/** The piece of a key in a fragment, without `#`; undefined where there is none. */
export function pieceIn(fragment: string, key: string): string | undefined {
  const piece = piecesOf(fragment).find((candidate) => candidate.startsWith(`${key}=`));
  return piece?.slice(key.length + 1);
}

/** The fragment with another piece of a key, in the old one's place or at the end; without it where it is empty. */
export function withPiece(fragment: string, key: string, piece: string): string {
  const isOwn = (candidate: string): boolean => candidate.startsWith(`${key}=`);
  const pieces = piecesOf(fragment);
  const at = pieces.findIndex(isOwn);
  const others = pieces.filter((candidate) => !isOwn(candidate));
  if (piece !== "") others.splice(at < 0 ? others.length : at, 0, `${key}=${piece}`);
  return others.join("&");
}
