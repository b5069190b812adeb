/** Builds the files beside the single script. */
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { squeezeTemplates } from "./squeeze-templates.ts";

const shared = "sanjyra:shared";

function configFor(
  entry: string,
  file: string,
  plugins: Plugin[],
  output: Rolldown.OutputOptions,
): InlineConfig {
  return {
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@sanjyra/source", "module", "browser", "production"] },
    plugins: [squeezeTemplates(), ...plugins],
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry,
        formats: [output.format === "iife" ? "iife" : "es"],
        name: "part",
        fileName: () => file,
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false, ...output } },
    },
  };
}

/** A module that needs nothing beside itself. */
export async function buildModule(entry: string, file: string): Promise<void> {
  await build(configFor(entry, file, [], {}));
}

/** What a part imports from `parts/shared.ts` comes from the script that loads it, as the argument of a function. */
const fromScript: Plugin = {
  name: "from-script",
  enforce: "pre",
  resolveId: (source) =>
    /\/shared\.ts$/.test(source) ? { id: shared, external: true } : undefined,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = `export default (shared) => {\n${chunk.code}\nreturn part;\n};\n`;
    }
  },
};

/** A part: a module whose default export makes it from what the script shares. */
export async function buildPart(entry: string, file: string): Promise<void> {
  const output = { format: "iife", globals: { [shared]: "shared" } } as const;
  await build(configFor(entry, file, [fromScript], output));
}
