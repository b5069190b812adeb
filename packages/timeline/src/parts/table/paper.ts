/**
 * The same table on paper. What prints must be there before the reader asks for it, since a page may not listen for
 * printing all the time: so a plain table waits, not displayed, until there is paper.
 */
import type { ViewsHost } from "../../controllers/views.ts";
import { rowsOf } from "../reading/rows.ts";
import { html, nothing, render } from "../shared.ts";
import { columnsOf, renderAddress } from "./columns.ts";

/** A longer document prints its picture; the table view prints all of it. */
const mostRows = 1000;

/** Puts the table for paper into a root, or takes it away where there is too much. */
export function renderPaper(host: ViewsHost, name: string): void {
  const { stage, terms, root } = host;
  if (!stage || !root.isConnected) return;
  const rows = rowsOf(stage);
  const paper =
    root.querySelector<HTMLElement>(".paper") ?? root.ownerDocument.createElement("div");
  paper.className = "paper";
  paper.lang = stage.words.language;
  paper.dir = host.mirrored ? "rtl" : "ltr";
  if (rows.length > mostRows) paper.remove();
  else if (!paper.isConnected) root.append(paper);
  const columns = columnsOf(stage, terms);
  const template = html`<table>
    <caption>
      ${name}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col" class="of-${column.name}">${column.heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const event = stage.table.events[row];
        return event
          ? html`<tr>
              ${columns.map(
                (column) =>
                  html`<td>
                    ${column.print(row, event)}
                    ${column.name === "event" ? renderAddress(event) : nothing}
                  </td>`,
              )}
            </tr>`
          : nothing;
      })}
    </tbody>
  </table>`;
  render(rows.length > mostRows ? nothing : template, paper);
}
