import { afterEach, describe, expect, it, vi } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { all, mount, one, rest } from "../testing/mount.ts";
import { sample } from "../testing/sample.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const data = {
  ...sample,
  events: [
    {
      id: "aid",
      date: "2021-09",
      title: "Aid for Kabul",
      sources: [
        { source: "s1", lines: [190, 206] },
        { source: "s1", lines: [21, 21] },
      ],
      url: "https://example.org/aid",
    },
    { id: "plain", date: "2024", title: "Visit!" },
  ],
  sources: [{ id: "s1", title: "An article" }],
} as const;

async function open(id: string): Promise<SanjyraTimeline> {
  const element = await mount({ properties: { data, selected: id, open: true } });
  await vi.waitFor(() => one(element, "[data-command=cite]"));
  return element;
}

const written = (): string[] => {
  const texts: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    texts.push(text);
    return Promise.resolve();
  });
  return texts;
};

describe("copying from the card", () => {
  it("gives title, date, timeline, sources with their lines, and the address", async () => {
    const element = await open("aid");
    const texts = written();
    one(element, "[data-command=cite]").click();
    expect(texts).toEqual([
      "Aid for Kabul. September 2021, the day is not known. Roads and letters. An article (190–206, 21). https://example.org/aid",
    ]);
  });

  it("leaves out what is not known, and has no link where there is none", async () => {
    const element = await open("plain");
    const texts = written();
    one(element, "[data-command=cite]").click();
    expect(texts).toEqual(["Visit! 2024. Roads and letters."]);
    expect(all(element, "[data-command=link]")).toHaveLength(0);
  });

  it("copies the address, says so, and shows it for a while", async () => {
    const element = await open("aid");
    const texts = written();
    const button = one(element, "[data-command=link]");
    button.click();
    await vi.waitFor(() => {
      expect(button.dataset["done"]).toBe("");
    });
    expect(texts).toEqual(["https://example.org/aid"]);
    await vi.waitFor(
      () => {
        expect(one(element, ".live").textContent).toBe("Copied");
      },
      { timeout: 3000 },
    );
  });

  it("says where it could not copy", async () => {
    const element = await open("aid");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    one(element, "[data-command=cite]").click();
    await vi.waitFor(
      () => {
        expect(one(element, ".live").textContent).toBe("Could not be copied");
      },
      { timeout: 3000 },
    );
    await rest(element);
  });
});
