/** Reads the element's own children: a list that people can read without scripts, or inline JSON. */
import { readDocument, readText, type Reading } from "@sanjyra/core";

const headings = "h1,h2,h3,h4,h5,h6";
/** Parts of an entry that are not its title. */
const besides = "time,p,ol,ul,dl,figure,details,footer,script,style,template";

const clean = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

const languageOf = (node: Element): string | undefined =>
  node.closest("[lang]")?.getAttribute("lang") ?? undefined;

/** Text of a node without that of the children that match `besides`. */
function ownText(node: Element): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child instanceof Element) text += child.matches(besides) ? " " : ownText(child);
    else if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? "";
  }
  return text;
}

/** What is in the item itself, not in the lists inside it. */
function own<Name extends keyof HTMLElementTagNameMap>(
  item: Element,
  name: Name,
): HTMLElementTagNameMap[Name][] {
  return [...item.querySelectorAll(name)].filter((node) => node.closest("li") === item);
}

function dateOf(times: readonly HTMLTimeElement[]): string | undefined {
  const dates = times
    .slice(0, 2)
    .map(
      (time) => time.dataset["edtf"] ?? (time.getAttribute("datetime") || clean(time.textContent)),
    );
  return dates.length === 0 ? undefined : dates.join("/");
}

const listed = (text: string | undefined): string[] | undefined =>
  text === undefined ? undefined : text.split(";").map(clean).filter(Boolean);

function eventOf(item: HTMLElement, language: string | undefined): Record<string, unknown> {
  const localized = (text: string | undefined, node: Element | undefined): unknown => {
    const tag = languageOf(node ?? item);
    return text && tag !== undefined && tag !== language ? { [tag]: text } : text || undefined;
  };
  const { importance, category, status, tags, participants, id } = item.dataset;
  const times = own(item, "time");
  const paragraphs = own(item, "p");
  const [link] = own(item, "a");
  const links = [...item.querySelectorAll<HTMLElement>("li[data-to]")];
  const fields: Record<string, unknown> = {
    id: id ?? (item.id || undefined),
    date: dateOf(times),
    dateText: localized(times[0]?.dataset["dateText"], times[0]),
    title: localized(clean(ownText(item)), own(item, "bdi")[0] ?? link),
    description: localized(paragraphs.map((p) => clean(p.textContent)).join("\n"), paragraphs[0]),
    importance: importance === undefined ? undefined : Number(importance),
    url: link?.getAttribute("href") ?? undefined,
    lane: item.closest<HTMLElement>("[data-lane]")?.dataset["lane"],
    tags: listed(tags),
    participants: listed(participants),
    links: links.map(({ dataset }) => ({ to: dataset["to"], kind: dataset["kind"] })),
    category,
    status,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function lanesOf(host: Element): Record<string, unknown>[] {
  const lanes = new Map<string, Record<string, unknown>>();
  for (const node of host.querySelectorAll<HTMLElement>("[data-lane]")) {
    const id = node.dataset["lane"] ?? "";
    const heading = node.matches("li")
      ? undefined
      : clean(node.querySelector(headings)?.textContent);
    const before = lanes.get(id) ?? { id };
    const { color } = node.dataset;
    lanes.set(id, { ...before, ...(heading && { title: heading }), ...(color && { color }) });
  }
  return [...lanes.values()];
}

/**
 * What the children hold; undefined where there is neither a list (`ol > li`) nor a
 * `<script type="application/json">`, which comes first. Two `time` in an entry are an interval;
 * `data-edtf` overrides `datetime`. Entries without a date become issues, as in any document.
 */
export function readLightDom(host: Element): Promise<Reading> | undefined {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return readText(script.textContent, { type: "application/json" });
  const items = [...host.querySelectorAll<HTMLElement>("ol > li")].filter(
    (item) => !item.parentElement?.closest("li"),
  );
  const list = items[0]?.parentElement;
  if (!list) return undefined;
  const language = languageOf(list);
  const heading = [...host.querySelectorAll(headings)].find((node) => {
    const lane = node.closest("[data-lane]");
    return lane === null || lane.contains(host);
  });
  return readDocument({
    ...(language !== undefined && { language }),
    ...(heading && { title: clean(heading.textContent) }),
    lanes: lanesOf(host),
    events: items.map((item) => eventOf(item, language)),
  });
}
