/** The part of npm `edtf` that the oracle test uses; the package has no types of its own. */
declare module "edtf" {
  interface ExtendedDate {
    /** Milliseconds; null where unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  function edtf(text: string): ExtendedDate;
  export function parse(text: string): { readonly level: number; readonly type: string };
  export default edtf;
}
