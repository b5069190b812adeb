import { describe, expect, it } from "vitest";
import { directionOf } from "./direction.ts";

describe("directionOf", () => {
  it.each(["fa", "fa-AF", "ar", "he", "ur-PK", "ps", "az-Arab", "AZ-ARAB-IR", "ckb"])(
    "%s runs right to left",
    (tag) => {
      expect(directionOf(tag)).toBe("rtl");
    },
  );

  it.each(["en", "ky", "kk-Cyrl", "az", "fa-Latn", "fat", "und", "", "uz"])(
    "%s runs left to right",
    (tag) => {
      expect(directionOf(tag)).toBe("ltr");
    },
  );
});
