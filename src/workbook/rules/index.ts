import { blocksApart, soundBlocks, soundValues } from './blocks';
import type { Rule, RuleBreach } from './breach';
import { choices } from './choices';
import { noCircularReferences } from './circular';
import { contrast, textBesideColour } from './colours';
import { closedListOfFunctions, formulaLength, noConstants, noErrors, noIndexOfTable } from './formulas';
import { namedCells, tabNames, workbookNames } from './names';
import { charts, documentProperties, links, titleFirst, yearsInColumn } from './reading';
import { knownReferences } from './references';
import { oneHeaderRow, soundTables } from './tables';
import type { WorkbookSpec } from '../model';

export { describeBreach, type RuleBreach } from './breach';
export { FUNCTIONS } from './formulas';

/** Good modelling: FAST and the ICAEW's practice. */
const MODELLING: readonly Rule[] = [
  soundBlocks, soundValues, blocksApart, closedListOfFunctions, noConstants, noErrors, noIndexOfTable, formulaLength, knownReferences,
  noCircularReferences, tabNames, workbookNames, namedCells, choices, yearsInColumn,
];

/** The Analysis Function's checklist for spreadsheets that everybody can use. */
const ACCESSIBILITY: readonly Rule[] = [
  documentProperties, titleFirst, oneHeaderRow, soundTables, links, charts, textBesideColour, contrast,
];

/** Everything in a workbook that breaks a rule, by rule and cell; nothing when all is well. */
export function checkRules(spec: WorkbookSpec): RuleBreach[] {
  return [...MODELLING, ...ACCESSIBILITY].flatMap((rule) => rule(spec));
}
