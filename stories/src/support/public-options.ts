/** Everything that a page can use of the element, as the manifest has it, each under the name that stories give it. */
import type {
  Element,
  Manifest,
  Named,
} from "../../../packages/timeline/build/metadata/manifest-types.mjs";

/** One attribute, property, method, event, slot, part, custom property or state. */
export interface PublicOption {
  /** `[src]`, `.data`, `fit()`, `sanjyra-load`, `<slot name="…">`, `::part(event)`, `--sanjyra-ink`, `:state(empty)`. */
  readonly key: string;
  readonly type: string;
  readonly initial: string;
  readonly description: string;
}

/** What is of one kind, in the order of the manifest. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly PublicOption[];
}

const option = (key: string, type = "", description = "", initial = ""): PublicOption => ({
  key,
  type,
  initial,
  description,
});

/** Options by kind. A property that an attribute speaks for is under its attribute. */
export function optionsOf(manifest: Manifest): readonly OptionGroup[] {
  const declarations = manifest.modules.flatMap((file) => file.declarations);
  const element = declarations.find(({ customElement }) => customElement);
  if (!element) throw new Error("The manifest has no element");
  return [
    { title: "Attributes", options: attributesOf(element) },
    { title: "Properties", options: propertiesOf(element) },
    { title: "Methods", options: methodsOf(element) },
    {
      title: "Events",
      options: element.events.map(({ name, type, description }) =>
        option(name, type.text, description),
      ),
    },
    named("Slots", element.slots, (name) => (name ? `<slot name="${name}">` : "<slot>")),
    named("Parts", element.cssParts, (name) => `::part(${name})`),
    named("Custom properties", element.cssProperties, (name) => name),
    named("States", element.cssStates, (name) => `:state(${name})`),
  ];
}

function attributesOf({ attributes, members }: Element): readonly PublicOption[] {
  return attributes.map(({ name, fieldName, description, type }) => {
    const property = members.find((member) => member.name === fieldName);
    const read = (property?.writes ?? property?.type)?.text ?? type?.text;
    return option(`[${name}]`, read, description ?? property?.description, property?.default);
  });
}

function propertiesOf({ attributes, members }: Element): readonly PublicOption[] {
  const spokenFor = new Set(attributes.map(({ fieldName }) => fieldName));
  return members
    .filter(({ kind, name }) => kind === "field" && !spokenFor.has(name))
    .map(({ name, type, writes, description }) =>
      option(`.${name}`, (writes ?? type)?.text, description),
    );
}

function methodsOf({ members }: Element): readonly PublicOption[] {
  return members
    .filter(({ kind }) => kind === "method")
    .map(({ name, parameters = [], return: given, description }) => {
      const taken = parameters.map((parameter) => {
        return `${parameter.name}: ${parameter.type?.text ?? "unknown"}`;
      });
      return option(
        `${name}()`,
        `(${taken.join(", ")}) => ${given?.type.text ?? "void"}`,
        description,
      );
    });
}

function named(
  title: string,
  things: readonly Named[] = [],
  keyOf: (name: string) => string,
): OptionGroup {
  const options = things.map(({ name, syntax, description, default: initial }) =>
    option(keyOf(name), syntax, description, initial),
  );
  return { title, options };
}
