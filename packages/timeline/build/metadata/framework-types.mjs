// Typings for frameworks, as the texts of declaration files. All of them stand on `timeline.d.ts`, which says
// once what attributes, properties and events there are; the others say it in the framework's own terms.

/** @typedef {import("./manifest-types.mjs").Element} Element */
/** @typedef {import("./manifest-types.mjs").Member} Member */

const head =
  "/** Made by the build from custom-elements.json. Types only: there is nothing to import at run time. */";

/**
 * A member of an interface with its words.
 * @param {string} name
 * @param {string} type
 * @param {string | undefined} description
 */
function line(name, type, description = "") {
  const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
  return `  /** ${description.replaceAll("*/", "*\\/")} */\n  ${key}${type};`;
}

/** @param {Member} member */
function typeOf({ writes, type }) {
  return `?: ${(writes ?? type)?.text ?? "unknown"} | undefined`;
}

/** @param {Member} member */
const isSettable = ({ kind, readonly, static: isStatic }) =>
  kind === "field" && !readonly && !isStatic;

/**
 * Names of the package's own types in a text.
 * @param {string} text
 * @param {RegExp} pattern
 */
function mentioned(text, pattern) {
  return [...new Set(text.match(pattern))].sort().join(", ");
}

/** @param {Element} element */
function timelineTypes({ name, members, attributes, events }) {
  const properties = members.filter(isSettable);
  const names = new Set(properties.map((member) => member.name));
  const props = properties.map((member) => line(member.name, typeOf(member), member.description));
  const attrs = attributes
    .filter((attribute) => !names.has(attribute.name))
    .map((attribute) =>
      line(attribute.name, "?: string | null | undefined", attribute.description),
    );
  const tells = events.map((event) => line(event.name, `: ${event.type.text}`, event.description));
  const details = mentioned(tells.join("\n"), /\b[A-Z]\w+Detail\b/g);
  const inputs = mentioned(
    props.join("\n"),
    /\b(?:CardRenderer|MomentInput|TimelineData|TimelineFilter)\b/g,
  );
  return `${head}
import type { ${inputs}, ${name} } from "../element.js";
import type { ${details} } from "../events.js";

export type { ${name} };

/** What can be set on the element: its properties, and its attributes of other names. */
export interface TimelineProperties {
${[...props, ...attrs].join("\n")}
}

/** The events by name. */
export interface TimelineEvents {
${tells.join("\n")}
}

/** Handlers of the events, each name behind a prefix. */
export type TimelineHandlers<Prefix extends string> = {
  [Name in keyof TimelineEvents as \`\${Prefix}\${Name}\`]?:
    | ((event: TimelineEvents[Name] & { readonly currentTarget: ${name} }) => void)
    | undefined;
};
`;
}

const imports = (/** @type {Element} */ { name }) =>
  `import type { ${name}, TimelineHandlers, TimelineProperties } from "./timeline.js";`;

/** @param {Element} element */
function reactTypes(element) {
  return `${head}
import type { DetailedHTMLProps, HTMLAttributes } from "react";
${imports(element)}

/** What <${element.tagName}> takes in React 19: \`onsanjyra-select={…}\`. React 18 needs the component of \`@sanjyra/timeline/react\`. */
export type ReactTimeline = Omit<
  DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>,
  keyof TimelineProperties
> &
  TimelineProperties &
  TimelineHandlers<"on"> & { class?: string | undefined };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "${element.tagName}": ReactTimeline;
    }
  }
}
`;
}

/** @param {Element} element */
function preactTypes(element) {
  return `${head}
import type { JSX, Ref } from "preact";
${imports(element)}

/** What <${element.tagName}> takes in Preact: \`onsanjyra-select={…}\`. */
export type PreactTimeline = Omit<JSX.IntrinsicElements["section"], keyof TimelineProperties | "ref"> &
  TimelineProperties &
  TimelineHandlers<"on"> & { ref?: Ref<${element.name}> | undefined };

declare global {
  namespace preact.JSX {
    interface IntrinsicElements {
      "${element.tagName}": PreactTimeline;
    }
  }
}
`;
}

/** @param {Element} element */
function solidTypes(element) {
  return `${head}
import type { JSX } from "solid-js";
${imports(element)}

/** What <${element.tagName}> takes in Solid: \`on:sanjyra-select={…}\`. */
export type SolidTimeline = Omit<JSX.HTMLAttributes<${element.name}>, keyof TimelineProperties> &
  TimelineProperties &
  TimelineHandlers<"on:">;

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "${element.tagName}": SolidTimeline;
    }
  }
}
`;
}

/** @param {Element} element */
function vueTypes({ name, tagName }) {
  return `${head}
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { ${name}, TimelineEvents, TimelineProperties } from "./timeline.js";

type Emitted = { [Name in keyof TimelineEvents]: (event: TimelineEvents[Name]) => void };

/** What <${tagName}> takes in a template of Vue: \`:data\`, \`@sanjyra-select\`. */
export type VueTimeline = new () => ${name} & {
  $props: Omit<HTMLAttributes, keyof TimelineProperties> & TimelineProperties & PublicProps;
  $emit: EmitFn<Emitted>;
};

declare module "vue" {
  interface GlobalComponents {
    "${tagName}": VueTimeline;
  }
}
`;
}

/** @param {Element} element */
function svelteTypes(element) {
  return `${head}
import type { HTMLAttributes } from "svelte/elements";
${imports(element)}

/** What <${element.tagName}> takes in Svelte: \`onsanjyra-select={…}\` (5) or \`on:sanjyra-select={…}\` (4). */
export type SvelteTimeline = Omit<HTMLAttributes<${element.name}>, keyof TimelineProperties> &
  TimelineProperties &
  TimelineHandlers<"on"> &
  TimelineHandlers<"on:">;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "${element.tagName}": SvelteTimeline;
  }
}
`;
}

/**
 * The declaration files by name.
 * @param {Element} element
 * @returns {Readonly<Record<string, string>>}
 */
export function frameworkTypes(element) {
  return {
    "timeline.d.ts": timelineTypes(element),
    "jsx.d.ts": `${head}
export type { ReactTimeline } from "./jsx-react.js";
export type { PreactTimeline } from "./jsx-preact.js";
export type { SolidTimeline } from "./jsx-solid.js";
`,
    "jsx-react.d.ts": reactTypes(element),
    "jsx-preact.d.ts": preactTypes(element),
    "jsx-solid.d.ts": solidTypes(element),
    "vue.d.ts": vueTypes(element),
    "svelte.d.ts": svelteTypes(element),
  };
}
