import type { Issue } from "@sanjyra/core";
import { html } from "lit";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { StatesProps } from "../contracts.ts";
import { mountPart, type MountedPart } from "../testing/mount-part.ts";
import { loadTranslation, terms } from "../translations/index.ts";
import { renderHeader } from "./header.ts";
import { renderStates } from "./states.ts";

await loadTranslation("fa");

const issue = (fields: Partial<Issue> = {}): Issue => ({
  code: "date-impossible",
  severity: "error",
  message: "November has 30 days.",
  remedy: "Give a day from 1 to 30.",
  row: 3,
  field: "date",
  ...fields,
});

let part: MountedPart;
afterEach(() => {
  part.remove();
});

function mount(changes: Partial<StatesProps>, language = "en"): void {
  part = mountPart(
    html`${renderStates({ phase: "ready", issues: [], terms: terms(language), ...changes })}`,
  );
}
const text = (): string => part.root.textContent?.replace(/\s+/g, " ").trim() ?? "";

describe("states", () => {
  it("show nothing where all is well", () => {
    mount({});
    expect(part.root.childElementCount).toBe(0);
  });

  it("say that data are loading, and hide the skeleton from screen readers", () => {
    mount({ phase: "loading", issues: [issue()] });
    expect(text()).toBe("Loading…");
    expect(part.find(".skeleton").ariaHidden).toBe("true");
  });

  it("say what to do when there are no events", () => {
    mount({ phase: "empty" });
    expect(text()).toBe("No events yet Give at least one event with a date and a title.");
  });

  it("give the cause of an error and try again", () => {
    const onRetry = vi.fn();
    const error = issue({
      code: "fetch-failed",
      message: "The server answered 404.",
      remedy: "Check src.",
    });
    mount({ phase: "error", error, onRetry });
    expect(text()).toContain("The timeline could not be loaded");
    expect(text()).toContain("The file was not received");
    expect(text()).toContain("The server answered 404. Check src.");
    part.find(".retry").click();
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it("offer no second try where there is none", () => {
    mount({ phase: "error" });
    expect(part.root.querySelector("button")).toBeNull();
  });

  it("keep bad entries in one quiet line that opens into places and remedies", () => {
    mount({ issues: [issue(), issue({ row: 8, code: "title-missing", field: "title" })] });
    expect(part.find("summary").textContent).toBe("2 entries could not be read");
    expect(part.find("details").hasAttribute("open")).toBe(false);
    part.find("summary").click();
    expect(text()).toContain("The date is not right entry 4, field “date”");
    expect(text()).toContain("Give a day from 1 to 30.");
  });

  it("list the first fifty and count the rest", () => {
    mount({ issues: Array.from({ length: 120 }, (_, row) => issue({ row })) });
    expect(part.root.querySelectorAll("li")).toHaveLength(51);
    expect(part.find("li:last-child").textContent).toBe("and 70 more");
  });

  it("mark the reader's English as English in another language", () => {
    mount({ issues: [issue()] }, "fa");
    expect(part.find(".remedy").lang).toBe("en");
  });

  it("show markup in messages as text", () => {
    mount({ issues: [issue({ message: "<img src=x onerror=alert(1)>" })] });
    expect(part.root.querySelector("img")).toBeNull();
    expect(text()).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("the header", () => {
  it("has title and summary, the title marked with its language", () => {
    part = mountPart(renderHeader({ title: "Хроника", titleLang: "ru", summary: "3 events" }));
    expect(part.find("h2").lang).toBe("ru");
    expect(text()).toBe("Хроника 3 events");
  });

  it("has no empty heading", () => {
    part = mountPart(renderHeader({ title: "", summary: "3 events" }));
    expect(part.root.querySelector("h2")).toBeNull();
  });
});
