/** Gives issues the line and the column that the readers of the core leave open. */
import type { Issue } from "@sanjyra/core";
import { locateAll, type Path } from "./locate.ts";

/** The issues in the order of the text, those without a place first. */
export function placeIssues(text: string, issues: readonly Issue[]): readonly Issue[] {
  const isList = /^\s*\[/.test(text);
  const isJson = isList || /^\s*\{/.test(text);
  const open = isJson ? issues.filter(({ line }) => line === undefined) : [];
  const places = locateAll(
    text,
    open.map((issue) => pathOf(issue, isList ? [] : ["events"])),
  );
  const placeOf = new Map(open.map((issue, index) => [issue, places[index]]));
  const lines = isJson ? text.split(/\r\n?|\n/) : [];
  return issues
    .map((issue) => ({ ...issue, ...(placeOf.get(issue) ?? placeInLine(issue, lines)) }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** The column of an issue whose line is a JSON text of its own. */
function placeInLine(issue: Issue, lines: readonly string[]): { readonly column?: number } {
  const text = lines[(issue.line ?? 0) - 1];
  if (text === undefined || issue.column !== undefined) return {};
  const [place] = locateAll(text, [pathOf({ field: issue.field ?? "" }, [])]);
  return place ? { column: place.column } : {};
}

/** `sources[0].lines` of row 2 is `events`, 2, `sources`, 0, `lines`. */
function pathOf({ row, field = "" }: Pick<Issue, "row" | "field">, list: Path): Path {
  const keys = [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
  return row === undefined ? keys : [...list, row, ...keys];
}
