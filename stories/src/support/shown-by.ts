/** Which stories show an option: each names what it shows in its parameter `shows`. */
import { storyNameFromExport, toId } from "storybook/internal/csf";

/** A story that shows something. */
export interface Showing {
  readonly id: string;
  readonly title: string;
}

interface StoryExport {
  readonly play?: unknown;
  readonly parameters?: { readonly shows?: readonly string[] };
}

type StoryFile = Readonly<Record<string, StoryExport | undefined>> & {
  readonly default: { readonly title: string };
};

const files = import.meta.glob<StoryFile>(["../**/*.stories.ts", "!../api.stories.ts"]);

/** The stories with a play function that name an option, by its key. */
export async function collectShowings(): Promise<ReadonlyMap<string, readonly Showing[]>> {
  const found = new Map<string, Showing[]>();
  for (const load of Object.values(files)) {
    const { default: meta, ...stories } = await load();
    for (const [name, story] of Object.entries(stories)) {
      const title = `${meta.title.split("/").at(-1) ?? ""}: ${storyNameFromExport(name)}`;
      const showing = { id: toId(meta.title, storyNameFromExport(name)), title };
      const shown = story?.play ? (story.parameters?.shows ?? []) : [];
      for (const key of shown) {
        found.set(key, [...(found.get(key) ?? []), showing]);
      }
    }
  }
  return found;
}
