import shared from "../data/shared.json" with { type: "json" };
import communities from "../data/texts/communities-fragment.json" with { type: "json" };
import kgAf from "../data/texts/kg-af-relations.json" with { type: "json" };
import kgAz from "../data/texts/kg-az-relations.json" with { type: "json" };
import kgKz from "../data/texts/kg-kz-dialogue.json" with { type: "json" };
import kzSecurity from "../data/texts/kz-security.json" with { type: "json" };
import kzTr from "../data/texts/kz-tr-relations.json" with { type: "json" };
import kzUz from "../data/texts/kz-uz-relations.json" with { type: "json" };
import type { Chronicle } from "./chronicle.ts";
import type { CuratedText } from "./curated.ts";
import { mergeChronicle } from "./merge.ts";

/**
 * The chronicle from the curated files, without a build: for the workspace and for bundlers that ask for sources.
 * The published entry, `dist/index.js`, is the same document written out by `scripts/build.mjs`.
 */

export type { Chronicle, ChronicleEvent } from "./chronicle.ts";

// In the order of the corpus. JSON modules know neither pairs nor literal types, hence the detour.
const texts: unknown[] = [communities, kgAf, kzTr, kgAz, kgKz, kzSecurity, kzUz];

/** The whole chronicle: events, series, sources and notes in English, Russian, Kazakh and Kyrgyz. */
export const chronicle: Chronicle = mergeChronicle(shared, texts as readonly CuratedText[]);
