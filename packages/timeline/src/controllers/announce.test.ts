import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Announcer } from "./announce.ts";

describe("Announcer", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const make = (): { said: [at: number, text: string][]; announcer: Announcer } => {
    const said: [number, string][] = [];
    const began = Date.now();
    const announcer = new Announcer((text) => said.push([Date.now() - began, text]), Date.now);
    return { said, announcer };
  };

  it("says the last of several once movement has ended", () => {
    const { said, announcer } = make();
    for (const text of ["a", "b", "c"]) {
      announcer.announce(() => text);
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([[700, "c"]]);
  });

  it("says at most one text a second, the last one included", () => {
    const { said, announcer } = make();
    for (let step = 0; step < 100; step++) {
      announcer.announce(() => String(step), 0);
      vi.advanceTimersByTime(37);
    }
    vi.advanceTimersByTime(2000);
    const gaps = said.slice(1).map(([at], place) => at - (said[place]?.[0] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    expect(said.at(-1)?.[1]).toBe("99");
  });

  it("makes the text only when it is said, and forgets it when stopped", () => {
    const { said, announcer } = make();
    const text = vi.fn(() => "late");
    announcer.announce(text);
    announcer.stop();
    vi.advanceTimersByTime(5000);
    expect(text).not.toHaveBeenCalled();
    expect(said).toEqual([]);
  });
});
