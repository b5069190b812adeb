/**
 * A small reader of well-formed HTML, and of events in it as docs/document.md says that the element reads them.
 * It knows nothing of how the list is written, and refuses what is not well formed.
 */

/** An element, or a text. */
export type Markup = string | Element;

/** An element of the tree. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Markup[];
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
]);

function decode(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const found = entities.get(name.replace(/;$/, ""));
    if (found === undefined || !name.endsWith(";")) throw new Error(`Bare & in ${text}`);
    return found;
  });
}

/** The tree of a text of markup; throws where it is not well formed. */
export function parseMarkup(html: string): Element {
  const root: Element = { name: "#root", attributes: new Map(), children: [] };
  const open = [root];
  const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/gy;
  let at = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    at = token.lastIndex;
    const [, closing, name = "", attributes = "", text] = found;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
      if (new Set(pairs.map(([, key]) => key)).size < pairs.length)
        throw new Error("Attribute twice");
      const element: Element = {
        name,
        attributes: new Map(pairs.map(([, key = "", value = ""]) => [key, decode(value)])),
        children: [],
      };
      parent.children.push(element);
      open.push(element);
    }
  }
  if (at < html.length || open.length > 1)
    throw new Error(`Not well formed at ${html.slice(at, at + 40)}`);
  return root;
}

/** All elements of a tree that pass, in order; what lies inside one that passes is not looked at. */
export function findAll(node: Element, passes: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return passes(child) ? [child] : findAll(child, passes);
  });
}

/** The text of a tree, without elements of the names given. */
export function textOf(node: Markup, without: readonly string[] = []): string {
  if (typeof node === "string") return node;
  return node.children
    .filter((child) => typeof child === "string" || !without.includes(child.name))
    .map((child) => textOf(child, without))
    .join("");
}

/** Events of a list, as plain objects of the document format. */
export function readList(root: Element): object[] {
  const lists = findAll(root, ({ name }) => name === "ol");
  return lists.flatMap((list) => findAll(list, ({ name }) => name === "li").map(eventOf));
}

function eventOf(item: Element): object {
  const own = (name: string): Element[] =>
    findAll(item, (element) => element.name === name || element.name === "ul").filter(
      (element) => element.name === name,
    );
  const data = (key: string): string | undefined => item.attributes.get(`data-${key}`);
  const dates = own("time").map(
    ({ attributes }) => attributes.get("data-edtf") ?? attributes.get("datetime"),
  );
  const fields = {
    id: data("id") ?? item.attributes.get("id"),
    date: dates.join("/"),
    dateText: own("time")[0]?.attributes.get("data-date-text"),
    title: textOf(item, ["time", "p", "ul"]).trim(),
    description:
      own("p")
        .map((paragraph) => textOf(paragraph))
        .join("\n") || undefined,
    lane: data("lane"),
    category: data("category"),
    importance: data("importance"),
    status: data("status"),
    participants: data("participants"),
    tags: data("tags"),
    url: own("a")[0]?.attributes.get("href"),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
