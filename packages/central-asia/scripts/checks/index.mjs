// All checks, by name. Those of the second list read the corpus.
import { checkCitations } from "./citations.mjs";
import { checkCopiedRuns } from "./copied-runs.mjs";
import { checkDates } from "./dates.mjs";
import { checkFigures } from "./figures.mjs";
import { checkGlossary } from "./glossary.mjs";
import { checkIds } from "./ids.mjs";
import { checkLandmarks } from "./landmarks.mjs";
import { checkLanguages } from "./languages.mjs";
import { checkReferences } from "./references.mjs";
import { checkSchema } from "./schema.mjs";
import { checkTitles } from "./titles.mjs";
import { checkUncited } from "./uncited.mjs";

/** @typedef {{ title: string, run: (context: import("./context.mjs").Context) => string[] }} Check */

/** @type {readonly Check[]} */
export const documentChecks = [
  { title: "keeps its schema", run: checkSchema },
  { title: "has unique ids that begin with their lane", run: checkIds },
  { title: "names only what is there, and all that is there", run: checkReferences },
  { title: "says everything in four languages", run: checkLanguages },
  { title: "has titles that fit as labels", run: checkTitles },
  { title: "has dates in EDTF, in order", run: checkDates },
  { title: "has the four landmarks", run: checkLandmarks },
  { title: "spells names as its glossary does", run: checkGlossary },
];

/** @type {readonly Check[]} */
export const corpusChecks = [
  { title: "cites lines that hold its dates", run: checkCitations },
  { title: "cites lines that hold its figures", run: checkFigures },
  { title: "copies no eight words of a source", run: checkCopiedRuns },
  { title: "leaves no line without an entry or a reason", run: checkUncited },
];
