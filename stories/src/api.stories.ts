import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { manifest } from "sanjyra:manifest";
import { html, type TemplateResult } from "lit";
import { expect } from "storybook/test";
import type { Manifest } from "../../packages/timeline/build/metadata/manifest-types.mjs";
import { optionsOf, type OptionGroup, type PublicOption } from "./support/public-options.ts";
import { collectShowings, type Showing } from "./support/shown-by.ts";
import "./api.css";

type Showings = ReadonlyMap<string, readonly Showing[]>;

/** Every public option, from the manifest, and the stories that show it. An option that no story shows is a fault. */
const meta: Meta = {
  title: "Reference/API",
  tags: ["!autodocs"],
};
export default meta;

const groups = optionsOf(manifest as Manifest).filter(({ options }) => options.length > 0);

/** Made from `custom-elements.json`, which the package publishes for editors and tools. */
export const API: StoryObj = {
  name: "API",
  loaders: [async () => ({ showings: await collectShowings() })],
  render: (_args, { loaded }) => {
    const showings = loaded["showings"] as Showings;
    return html`<main class="api" lang="en" dir="ltr">
      <h1>Everything that a page can use</h1>
      <p>
        Each entry leads to the stories that show it. An attribute is also a property; where the
        names differ, <code>time-zone</code> is <code>timeZone</code>.
      </p>
      ${groups.map((group) => tableOf(group, showings))}
    </main>`;
  },
  play: async ({ canvasElement, loaded }) => {
    const showings = loaded["showings"] as Showings;
    const keys = groups.flatMap(({ options }) => options.map(({ key }) => key));
    await expect(keys.filter((key) => !showings.has(key))).toEqual([]);
    await expect([...showings.keys()].filter((key) => !keys.includes(key))).toEqual([]);
    await expect(canvasElement.querySelectorAll("tbody tr")).toHaveLength(keys.length);
  },
};

function tableOf({ title, options }: OptionGroup, showings: Showings): TemplateResult {
  const rowOf = ({ key, type, initial, description }: PublicOption): TemplateResult =>
    html`<tr>
      <th scope="row"><code>${key.replace(/^\[(.+)\]$/, "$1")}</code></th>
      <td>
        <p>${withCode(description)}</p>
        ${type ? html`<p class="type"><code>${type}</code></p>` : ""}
        ${initial ? html`<p class="type">Initially <code>${initial}</code></p>` : ""}
      </td>
      <td>${(showings.get(key) ?? []).map(linkTo)}</td>
    </tr>`;
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">What it is</th>
        <th scope="col">Shown in</th>
      </tr>
    </thead>
    <tbody>
      ${options.map(rowOf)}
    </tbody>
  </table>`;
}

/** A description of the manifest: what stands between backticks is code. */
const withCode = (text: string): readonly unknown[] =>
  text.split("`").map((piece, at) => (at % 2 ? html`<code>${piece}</code>` : piece));

function linkTo({ id, title }: Showing): TemplateResult {
  return html`<a href="./?path=/story/${id}" target="_top">${title}</a> `;
}
