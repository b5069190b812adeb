import { describe, expect, it } from "vitest";
import { commandOfKey, type KeyCommand } from "../../controllers/keyboard.ts";
import { keyGroups } from "./keys.ts";
import { helpWords } from "./words.ts";

const rows = keyGroups.flatMap((group) => group.rows);

const meaning = (name: string, shortcuts: boolean): KeyCommand | undefined => {
  const parts = name.length > 1 ? name.split("+") : [name];
  const event = {
    key: parts.at(-1) ?? "",
    code: "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: false,
    metaKey: false,
  };
  return commandOfKey(event, { mirrored: false, shortcuts });
};

describe("the table of keys", () => {
  it.each(rows.flatMap(({ keys, commands }) => keys.map((key, at) => [key, commands?.[at]])))(
    "says of %s what it does: %s",
    (key, command) => {
      expect(meaning(key ?? "", true)).toBe(command);
    },
  );

  it("calls basic what is left without shortcuts, and nothing else", () => {
    for (const { keys, commands, basic } of rows) {
      for (const key of commands ? keys : [])
        expect(meaning(key, false) !== undefined).toBe(basic ?? false);
    }
  });

  it("has every command that a key gives", () => {
    const shown = new Set(rows.flatMap(({ commands }) => commands ?? []));
    const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
    const names = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "PageUp"];
    const all = [...characters, ...names, "PageDown", "Backspace", "Escape"];
    for (const name of all.flatMap((key) => [key, `Shift+${key}`, `Ctrl+${key}`])) {
      const command = meaning(name, true);
      if (command) expect(shown, name).toContain(command);
    }
  });
});

describe("the words of the help", () => {
  const english = helpWords("en").words;

  it.each(["ru", "kk-KZ", "KY", "fa-AF"])("are there in %s, and none is English", (language) => {
    const { tag, words } = helpWords(language);
    expect(language.toLowerCase().startsWith(tag)).toBe(true);
    expect(Object.keys(words)).toEqual(Object.keys(english));
    const same = Object.entries(words).filter(([, word]) =>
      Object.values(english).includes(word as never),
    );
    expect(same).toEqual([]);
    expect(words.wheel).toContain("{key}");
  });

  it("are English where a language has none", () => {
    expect(helpWords("de").tag).toBe("en");
    expect(helpWords("").tag).toBe("en");
    expect(helpWords("constructor").tag).toBe("en");
  });
});
