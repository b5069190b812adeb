/** A drawing as SVG text: presentation attributes only, so that no viewer needs a style sheet. */
import type { Drawing, DrawnGroup, DrawnItem, DrawnLine, DrawnRect, DrawnText } from "./drawing.ts";
import { escapeMarkup } from "./escape.ts";

/** Writes one `svg` element. All texts are escaped; nothing in it refers to the outside. */
export function writeSvg(drawing: Drawing): string {
  const { width, height, language, direction } = drawing;
  const head = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": drawing.label,
    lang: language,
    direction,
    "font-family": drawing.fonts,
    "font-size": 13,
  });
  const body = drawing.items.map((item) => writeItem(item, drawing)).join("\n");
  return `<svg${head}>\n${body}\n</svg>\n`;
}

type Values = Readonly<Record<string, string | number | undefined>>;

/** The attributes that have a value, each after a blank. */
function attributes(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeMarkup(String(value))}"`,
    )
    .join("");
}

function writeItem(item: DrawnItem, drawing: Drawing): string {
  switch (item.kind) {
    case "rect":
      return writeRect(item);
    case "line":
      return writeLine(item);
    case "text":
      return writeText(item, drawing);
    case "group":
      return writeGroup(item, drawing);
  }
}

function writeRect(rect: DrawnRect): string {
  const { x, y, width, height, stroke } = rect;
  return `<rect${attributes({
    x,
    y,
    width,
    height,
    rx: rect.radius || undefined,
    fill: rect.fill ?? "none",
    "fill-opacity": rect.fillOpacity,
    stroke,
    "stroke-width": stroke === undefined ? undefined : rect.thickness,
    "stroke-dasharray": rect.dash?.join(" "),
    opacity: rect.opacity,
  })}/>`;
}

function writeLine({ from, to, stroke, dash }: DrawnLine): string {
  const d = `M${from.join(" ")}L${to.join(" ")}`;
  return `<path${attributes({ d, stroke, "stroke-dasharray": dash?.join(" ") })}/>`;
}

/** `text-anchor` counts from the start of the text in its own direction. */
function writeText(drawn: DrawnText, { direction }: Drawing): string {
  const { align, weight, size, fill, x, y } = drawn;
  const atStart = (align === "left") === (drawn.direction === "ltr");
  const anchor = align === "center" ? "middle" : atStart ? undefined : "end";
  return `<text${attributes({
    x,
    y,
    fill,
    "font-size": size === 13 ? undefined : size,
    "font-weight": weight,
    "text-anchor": anchor,
    direction: drawn.direction === direction ? undefined : drawn.direction,
    lang: drawn.lang,
  })}>${escapeMarkup(drawn.text)}</text>`;
}

/** What is clipped is a picture in the picture, which clips without a name that could be taken already. */
function writeGroup({ title, clip, items }: DrawnGroup, drawing: Drawing): string {
  const inner = items.map((item) => writeItem(item, drawing));
  if (clip) {
    const { x, width } = clip;
    const { height } = drawing;
    const viewBox = `${x} 0 ${width} ${height}`;
    const box = attributes({ x, y: 0, width, height, viewBox, overflow: "hidden" });
    return `<svg${box}>\n${inner.join("\n")}\n</svg>`;
  }
  const name = title === undefined ? "" : `<title>${escapeMarkup(title)}</title>`;
  return `<g>${name}${inner.join("")}</g>`;
}
