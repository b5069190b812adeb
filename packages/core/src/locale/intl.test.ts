import { afterEach, describe, expect, it, vi } from "vitest";

/** A browser that claims a language and then has only root data for it, as Chromium does with some. */
class HollowFormat extends Intl.DateTimeFormat {
  override format(date?: Date | number): string {
    return `M${String(new Date(date ?? 0).getUTCMonth() + 1).padStart(2, "0")}`;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("packs from Intl", () => {
  it("are not made from hollow data", async () => {
    vi.stubGlobal("Intl", { ...Intl, PluralRules: Intl.PluralRules, DateTimeFormat: HollowFormat });
    const { packFromIntl } = await import("./intl.ts");
    expect(packFromIntl("de")).toBeUndefined();
  });

  it("have words for counted units and say the rest in signs", async () => {
    const { packFromIntl } = await import("./intl.ts");
    const pack = packFromIntl("pl");
    expect(pack?.units[0]?.split("|")).toContain("lata");
    expect(pack?.phrases.since).toBe("{a} –");
    expect(pack?.phrases.bce).toBe("{a} p.n.e.");
    expect(packFromIntl("pl")).toBe(pack);
  });
});
