/** Files that the browser offers to keep. */

/** Longest name before its ending, characters. */
const longest = 60;

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system takes, from a title in any script; `timeline` where nothing is left of it. */
export function fileName(title: string, ending: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? [];
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word : `${name}-${word}`;
    if (longer.length > longest) break;
    name = longer;
  }
  name ||= (words[0] ?? "").slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  return `${name === "" || reserved.test(name) ? "timeline" : name}.${ending}`;
}

/** Offers a file under a name. The address is given back once the browser has had time to take it. */
export function offerFile(document: Document, file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
