// What editors read: completion and words for tags, attributes, custom properties and parts.

/** @typedef {import("./manifest-types.mjs").Element} Element */

const documentation = "https://www.npmjs.com/package/@sanjyra/timeline";

/**
 * HTML custom data of Visual Studio Code.
 * @param {Element} element
 */
export function htmlData({ tagName, description, attributes }) {
  return {
    $schema:
      "https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json",
    version: 1.1,
    tags: [
      {
        name: tagName,
        description,
        attributes: attributes.map(({ name, description: words, type, values }) => ({
          name,
          description: words,
          ...(type?.text === "boolean" ? { valueSet: "v" } : {}),
          ...(values ? { values } : {}),
        })),
        references: [{ name: "Documentation", url: documentation }],
      },
    ],
  };
}

/**
 * CSS custom data of Visual Studio Code.
 * @param {Element} element
 */
export function cssData({ tagName, cssParts, cssProperties, cssStates }) {
  return {
    $schema:
      "https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json",
    version: 1.1,
    properties: cssProperties.map(({ name, description, default: initial, syntax }) => ({
      name,
      description: `${description} (${tagName}; ${initial} if left out)`,
      syntax,
    })),
    pseudoClasses: cssStates.map(({ name, description }) => ({
      name: `:state(${name})`,
      description: `${description} (${tagName})`,
    })),
    pseudoElements: cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: `${description} (${tagName})`,
    })),
  };
}

/**
 * Web types of the editors by JetBrains.
 * @param {Element} element
 * @param {string} version of the package
 */
export function webTypes(element, version) {
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name: "@sanjyra/timeline",
    version,
    "description-markup": "markdown",
    contributions: { html: { elements: [webTypesElement(element)] } },
  };
}

/** @param {Element} element */
function webTypesElement(element) {
  const { tagName, description, attributes, members, events } = element;
  return {
    name: tagName,
    description,
    "doc-url": documentation,
    attributes: attributes.map(({ name, description: words, type }) => ({
      name,
      description: words,
      value: { type: type?.text, required: false },
    })),
    js: {
      properties: members
        .filter(({ kind, static: isStatic }) => kind === "field" && !isStatic)
        .map(({ name, description: words, type, writes, readonly = false }) => ({
          name,
          description: words,
          type: (writes ?? type)?.text,
          "read-only": readonly,
        })),
      events: events.map(({ name, description: words, type }) => ({
        name,
        description: words,
        type: type.text,
      })),
    },
    css: {
      properties: element.cssProperties.map(named),
      parts: element.cssParts.map(named),
    },
  };
}

/** @param {import("./manifest-types.mjs").Named} thing */
function named({ name, description }) {
  return { name, description };
}
