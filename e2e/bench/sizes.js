/** What each contender weighs on the wire. */
import { gzipSync } from "node:zlib";
import { names } from "./cases.js";

/** Bytes, gzip, of each contender's scripts and style sheets, with all that they import. */
export function bundleSizes(output) {
  const files = new Map(
    [output]
      .flat()
      .flatMap((part) => part.output)
      .map((file) => [file.fileName, file]),
  );
  const weigh = (file, seen) => {
    if (!file || seen.has(file.fileName)) return 0;
    seen.add(file.fileName);
    const styles = [...(file.viteMetadata?.importedCss ?? [])].map(
      (name) => files.get(name)?.source ?? "",
    );
    const own = [file.code, ...styles].reduce(
      (sum, text) => sum + gzipSync(text, { level: 9 }).length,
      0,
    );
    return file.imports.reduce((sum, name) => sum + weigh(files.get(name), seen), own);
  };
  const entry = (name) =>
    [...files.values()].find(({ facadeModuleId }) =>
      facadeModuleId?.endsWith(`/contenders/${name}.js`),
    );
  return Object.fromEntries(
    Object.keys(names).map((name) => [name, weigh(entry(name), new Set())]),
  );
}
