// The shapes of a custom elements manifest, as far as this package has them.

/** @typedef {{ text: string }} Type */
/** @typedef {{ name: string, type?: Type, optional?: boolean, default?: string }} Parameter */
/**
 * @typedef {object} Member
 * @property {"field" | "method"} kind
 * @property {string} name
 * @property {string} [description]
 * @property {string} [privacy]
 * @property {boolean} [static]
 * @property {boolean} [readonly]
 * @property {string} [attribute]
 * @property {string} [default]
 * @property {Type} [type] of what is read
 * @property {Type} [writes] of what may be set, where that is more
 * @property {readonly Parameter[]} [parameters]
 * @property {{ type: Type }} [return]
 */
/** @typedef {{ name: string, fieldName: string, description?: string, type?: Type, values?: { name: string }[] }} Attribute */
/** @typedef {{ name: string, description?: string, type: Type }} ElementEvent */
/** @typedef {{ name: string, description?: string, default?: string, syntax?: string, type?: Type }} Named */
/**
 * @typedef {object} Element
 * @property {string} name
 * @property {string} tagName
 * @property {string} description
 * @property {boolean} customElement
 * @property {Member[]} members
 * @property {Attribute[]} attributes
 * @property {ElementEvent[]} events
 * @property {Named[]} [slots]
 * @property {Named[]} cssParts
 * @property {Named[]} cssProperties
 * @property {Named[]} cssStates
 */
/** @typedef {{ kind: string, name: string, declaration?: { name: string, module?: string } }} Export */
/** @typedef {{ path: string, declarations: Element[], exports: Export[] }} Module */
/** @typedef {{ modules: Module[] }} Manifest */

export {};
