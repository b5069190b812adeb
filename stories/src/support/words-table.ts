/** A table of dates in words, side by side in several languages, beside the timeline that draws them. */
import { loadWords, parseEdtf, type Words } from "@sanjyra/core";
import { html, type TemplateResult } from "lit";
import type { KindOfDate } from "../data/precision.ts";

const languages = ["en", "ru", "kk", "ky", "fa"] as const;

/** The words of the five languages that stories speak. */
export async function loadAllWords(calendar?: string): Promise<readonly Words[]> {
  return Promise.all(
    languages.map((language) =>
      loadWords({ language, ...(calendar !== undefined && { calendar }) }),
    ),
  );
}

function sayIn(words: Words, { date, dateText }: KindOfDate): string {
  const reading = parseEdtf(date);
  if (!reading.ok) return reading.issue.message;
  return words.long(reading.date, words.language === "en" ? dateText : undefined);
}

/** One row for each kind of date: how it is written, and how each language says it. */
export function wordsTable(kinds: readonly KindOfDate[], all: readonly Words[]): TemplateResult {
  return html`<div class="words" role="region" aria-label="Dates in words" tabindex="0">
    <table>
      <caption>
        Dates as they are written, and in words
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">EDTF</th>
          ${all.map(
            ({ language }) => html`<th scope="col"><span lang="en">${language}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          (kind) =>
            html`<tr>
              <th scope="row">${kind.kind}</th>
              <td><code>${kind.date}</code></td>
              ${all.map(
                (words) =>
                  html`<td lang=${words.language} dir=${words.direction}>
                    ${sayIn(words, kind)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
