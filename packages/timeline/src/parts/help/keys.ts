/** The keyboard map as the help shows it: which keys, what they ask for, and the word for it. */
import type { KeyCommand } from "../../controllers/keyboard.ts";
import type { HelpWord } from "./words.ts";

/** One row: keys that belong together. */
export interface KeyRow {
  readonly word: HelpWord;
  /** Names as `KeyboardEvent.key` has them, with `Ctrl+` and `Shift+` before. */
  readonly keys: readonly string[];
  /** What each of the keys asks for; absent where the browser itself does it. */
  readonly commands?: readonly KeyCommand[];
  /** Left where `shortcuts` is off. */
  readonly basic?: true;
}

/** Rows under one heading. */
export interface KeyGroup {
  readonly word: HelpWord;
  readonly rows: readonly KeyRow[];
}

/** All keys of the plot, in the order in which one learns them. */
export const keyGroups: readonly KeyGroup[] = [
  {
    word: "moving",
    rows: [
      { word: "stops", keys: ["Tab", "Shift+Tab"], basic: true },
      {
        word: "steps",
        keys: ["ArrowRight", "ArrowLeft"],
        commands: ["next", "previous"],
        basic: true,
      },
      {
        word: "lanes",
        keys: ["ArrowDown", "ArrowUp"],
        commands: ["lane-next", "lane-previous"],
        basic: true,
      },
      {
        word: "laneEnds",
        keys: ["Home", "End"],
        commands: ["lane-first", "lane-last"],
        basic: true,
      },
      { word: "ends", keys: ["Ctrl+Home", "Ctrl+End"], commands: ["first", "last"] },
      { word: "inTime", keys: [".", ","], commands: ["time-next", "time-previous"] },
      { word: "pages", keys: ["PageDown", "PageUp"], commands: ["page-later", "page-earlier"] },
      {
        word: "lanePages",
        keys: ["Shift+PageDown", "Shift+PageUp"],
        commands: ["lanes-down", "lanes-up"],
      },
      { word: "pills", keys: ["]", "["], commands: ["pill-next", "pill-previous"] },
    ],
  },
  {
    word: "view",
    rows: [
      {
        word: "pan",
        keys: ["Shift+ArrowRight", "Shift+ArrowLeft"],
        commands: ["pan-later", "pan-earlier"],
      },
      { word: "zoom", keys: ["+", "-"], commands: ["zoom-in", "zoom-out"] },
      { word: "fit", keys: ["0"], commands: ["fit"] },
      { word: "center", keys: ["f"], commands: ["center"] },
      { word: "back", keys: ["Backspace"], commands: ["back"] },
    ],
  },
  {
    word: "choosing",
    rows: [
      { word: "open", keys: ["Enter"], basic: true },
      { word: "choose", keys: [" "], commands: ["toggle"], basic: true },
      { word: "close", keys: ["Escape"], commands: ["close"], basic: true },
      { word: "find", keys: ["/"], commands: ["find"] },
      { word: "help", keys: ["?"], commands: ["help"] },
    ],
  },
];
