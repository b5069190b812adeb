/** The custom elements manifest as stories import it; its shape is in the build of the element. */
declare module "sanjyra:manifest" {
  export const manifest: object;
}
