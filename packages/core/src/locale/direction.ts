/** The direction in which a language is written. */

const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?!.*-(?:latn|cyrl|deva))(?:-|$)|-(?:arab|hebr|thaa|syrc|nkoo|adlm)(?:-|$)/i;

/** `rtl` for tags such as `fa`, `ps-AF` or `az-Arab`, `ltr` for all others. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.test(language) ? "rtl" : "ltr";
}
