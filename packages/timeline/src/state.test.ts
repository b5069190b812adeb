import { describe, expect, it } from "vitest";
import { decide, Store, type Request, type ViewState } from "./state.ts";

const start: ViewState = { window: { start: 0, end: 10 }, selected: null, open: false };
const cause = "key";

describe("decide", () => {
  it.each<[string, ViewState, Request]>([
    ["the same window", start, { kind: "window", span: { start: 0, end: 10 }, cause }],
    ["the same choice", start, { kind: "select", id: null, cause }],
    ["opening without a choice", start, { kind: "open", open: true, cause }],
    ["closing what is closed", start, { kind: "open", open: false, cause }],
  ])("gives the same object for %s", (_, state, request) => {
    expect(decide(state, request)).toBe(state);
  });

  it("closes the card with the choice, and keeps it open for another", () => {
    const open: ViewState = { ...start, selected: "a", open: true };
    expect(decide(open, { kind: "select", id: null, cause })).toMatchObject({
      selected: null,
      open: false,
    });
    expect(decide(open, { kind: "select", id: "b", cause })).toMatchObject({
      selected: "b",
      open: true,
    });
  });
});

/** A store whose page writes down what it hears, and prevents what it is told to. */
function listen(prevented: readonly string[] = []): { store: Store; heard: string[] } {
  const page = new EventTarget();
  const heard: string[] = [];
  const names = [
    "window-request",
    "window-change",
    "select-request",
    "select",
    "open-request",
    "open",
  ];
  for (const name of names) {
    page.addEventListener(`sanjyra-${name}`, (event) => {
      const { detail } = event as CustomEvent<Record<string, unknown>>;
      heard.push(`${name} ${JSON.stringify(detail)}`);
      if (prevented.includes(name)) event.preventDefault();
    });
  }
  const store = new Store(page, () => undefined);
  store.set(start);
  return { store, heard };
}

describe("Store", () => {
  it("asks, commits and tells, in this order", () => {
    const { store, heard } = listen();
    expect(store.ask({ kind: "select", id: "a", cause })).toBe(true);
    expect(store.ask({ kind: "open", open: true, cause })).toBe(true);
    expect(store.ask({ kind: "window", span: { start: 1, end: 2 }, cause: "wheel" })).toBe(true);
    expect(heard).toEqual([
      'select-request {"id":"a","cause":"key"}',
      'select {"id":"a","cause":"key"}',
      'open-request {"open":true,"id":"a","cause":"key"}',
      'open {"open":true,"id":"a","cause":"key"}',
      'window-request {"start":1,"end":2,"cause":"wheel"}',
      'window-change {"start":1,"end":2,"cause":"wheel"}',
    ]);
  });

  it("changes nothing where the page prevents the request", () => {
    const { store, heard } = listen(["select-request", "window-request"]);
    expect(store.ask({ kind: "select", id: "a", cause })).toBe(false);
    expect(store.ask({ kind: "window", span: { start: 1, end: 2 }, cause })).toBe(false);
    expect(store.state).toEqual(start);
    expect(heard.map((line) => line.split(" ")[0])).toEqual(["select-request", "window-request"]);
  });

  it("tells that the card closed when its event is let go", () => {
    const { store, heard } = listen();
    store.set({ selected: "a", open: true });
    store.ask({ kind: "select", id: null, cause });
    expect(heard.slice(1)).toEqual([
      'select {"id":null,"cause":"key"}',
      'open {"open":false,"id":null,"cause":"key"}',
    ]);
  });

  it("says nothing about what the page itself sets", () => {
    const { store, heard } = listen();
    store.set({ selected: "b", open: true });
    expect(heard).toEqual([]);
  });
});
