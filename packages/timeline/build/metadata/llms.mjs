// `llms.txt`: the whole surface of the element in one plain page, for programs that read in place of people.
import { readFileSync } from "node:fs";
import { ts } from "./analyzer.mjs";

/** @typedef {import("./manifest-types.mjs").Element} Element */
/** @typedef {import("./manifest-types.mjs").Member} Member */

const source = new URL("../../src/events.ts", import.meta.url);

/** Fields of what the events carry, by the name of their interface. */
function readDetails() {
  const text = readFileSync(source, "utf8");
  const file = ts.createSourceFile("events.ts", text, ts.ScriptTarget.ES2022, true);
  return new Map(
    file.statements.filter(ts.isInterfaceDeclaration).map(({ name, members }) => {
      const fields = members.map((member) =>
        member
          .getText(file)
          .replace(/^readonly /, "")
          .replace(/;$/, ""),
      );
      return [name.text, `{ ${fields.join("; ")} }`];
    }),
  );
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
const section = (title, lines) => (lines.length ? `## ${title}\n\n${lines.join("\n")}\n` : "");

/** @param {string | undefined} text in one line */
const inLine = (text = "") => text.replace(/\s+/g, " ").trim();

/** @param {{ name: string, description?: string }} thing */
const line = ({ name, description }) => `- \`${name}\`: ${inLine(description)}`;

/** @param {Member} member */
function property({ name, type, writes, readonly, static: isStatic, description }) {
  const notes = [
    (writes ?? type)?.text,
    ...(writes ? [`read as ${type?.text}`] : []),
    ...(isStatic ? ["static"] : []),
    ...(readonly ? ["read only"] : []),
  ];
  return `- \`${name}\` (${notes.join("; ")}): ${inLine(description)}`;
}

/** @param {Member} member */
function method({ name, parameters = [], return: result, static: isStatic, description }) {
  const given = parameters.map(
    (each) => `${each.name}${each.optional || each.default ? "?" : ""}: ${each.type?.text}`,
  );
  const signature = `${isStatic ? "static " : ""}${name}(${given.join(", ")}): ${result?.type.text}`;
  return `- \`${signature}\`: ${inLine(description)}`;
}

/** @param {import("./manifest-types.mjs").Attribute} attribute */
function attribute({ name, values = [], description }) {
  const offered = values.map((value) => value.name).join(", ");
  return `- \`${name}\`: ${inLine(description)}${offered ? ` Values: ${offered}.` : ""}`;
}

/** @param {Element} element */
function api({ members, attributes, events, slots = [], cssParts, cssProperties, cssStates }) {
  const details = readDetails();
  return [
    section("Attributes", attributes.map(attribute)),
    section("Properties", members.filter(({ kind }) => kind === "field").map(property)),
    section("Methods", members.filter(({ kind }) => kind === "method").map(method)),
    section(
      "Events (they bubble and are composed)",
      events.map(({ name, type, description }) => {
        const [, detail = ""] = /<(\w+)>/.exec(type.text) ?? [];
        return `- \`${name}\`, detail \`${details.get(detail)}\`: ${inLine(description)}`;
      }),
    ),
    section("Slots", slots.map(line)),
    section("Parts, for `::part()`", cssParts.map(line)),
    section(
      "Custom properties",
      cssProperties.map(
        ({ name, syntax, default: initial, description }) =>
          `- \`${name}\` (${syntax}, ${initial} if left out): ${inLine(description)}`,
      ),
    ),
    section("States, for `:state()`", cssStates.map(line)),
  ];
}

/**
 * The text of `llms.txt`.
 * @param {Element} element
 * @param {string} version of the package
 */
export function llmsText(element, version) {
  const [summary = "", ...rest] = element.description.split("\n\n");
  const tag = element.tagName;
  return [
    `# <${tag}>\n`,
    `> ${inLine(summary)} One custom element for any page, with or without a framework; package @sanjyra/timeline ${version}, MIT licence.\n`,
    `${rest.map(inLine).join("\n\n")}\n`,
    section("Use", [
      '- One classic script, from a server or from disk: `<script src="sanjyra-timeline.js" defer></script>`, the file `dist/sanjyra-timeline.js` of the package.',
      '- In a project: `import "@sanjyra/timeline";` registers the element; `@sanjyra/timeline/element` is the class alone.',
      `- Data in the page: \`<${tag}><ol><li><time datetime="1993-01-19">19 January 1993</time> Title</li></ol></${tag}>\`, readable without scripts.`,
      `- Data from a file: \`<${tag} src="events.json"></${tag}>\`; JSON, NDJSON or CSV with the columns \`date\` and \`title\`.`,
      '- Data from code: `timeline.data = [{ date: "1993-01-19", title: "Title" }]`, or a document `{ events, lanes, … }`. Set a new object to change it.',
      "- A `date` is EDTF (ISO 8601-2): `2021-09`, `1984?`, `2024~`, `2013-08-15/2013-08-16`, `1991/..`. Never make a date more precise than it is known.",
      "- Types for frameworks, types only: `@sanjyra/timeline/jsx/react`, `/jsx/preact`, `/jsx/solid`, `/vue`, `/svelte`; `@sanjyra/timeline/react` is a component for React 18.",
      "- Text is never markup. Bad data give issues (`sanjyra-issues`) and cost no other event.",
    ]),
    ...api(element),
  ]
    .filter(Boolean)
    .join("\n");
}
