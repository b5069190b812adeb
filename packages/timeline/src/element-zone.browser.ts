import { describe, expect, it } from "vitest";
import type { SanjyraTimeline } from "./index.ts";
import { mount } from "./testing/mount.ts";

const instants = [{ id: "one", date: "2024-03-01T23:30:00Z", title: "An instant" }];
const days = [{ id: "one", date: "2024-03-01", title: "A day" }];

function nameIn(timeline: SanjyraTimeline): string | null | undefined {
  return timeline.shadowRoot?.querySelector("[part~=event]")?.getAttribute("aria-label");
}

async function nameOf(data: typeof days, zone?: string): Promise<string> {
  const attributes = zone === undefined ? {} : { "time-zone": zone };
  const timeline = await mount({ attributes, properties: { data } });
  return nameIn(timeline) ?? "";
}

describe("the zone of the axis", () => {
  it("is the reader's where the page names none", async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(await nameOf(instants)).toBe(await nameOf(instants, timeZone));
  });

  it("tells an instant by the clock of the zone that the page names", async () => {
    const there = await nameOf(instants, "Asia/Bishkek");
    expect(there).toContain("2 March 2024");
    expect(there).not.toBe(await nameOf(instants, "America/New_York"));
  });

  it("leaves a day the same day everywhere", async () => {
    const here = await nameOf(days);
    expect(here).toContain("1 March 2024");
    expect(await nameOf(days, "Pacific/Kiritimati")).toBe(here);
    expect(await nameOf(days, "Pacific/Pago_Pago")).toBe(here);
  });
});
