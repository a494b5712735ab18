import type { Appraisal } from '../engine/appraisal';
import type { PartnershipCase } from '../engine/case';
import type { CellRef, Place } from './formula';

/** What a tab is built from. */
export interface TabContext {
  readonly partnershipCase: PartnershipCase;
  readonly appraisal: Appraisal;
  readonly codes: readonly string[];
  readonly years: readonly string[];
  /** -1 when a saving prints as negative (budget book), 1 when positive. */
  readonly sign: 1 | -1;
  /** For headings: "a saving is negative, a cost positive". */
  readonly signWords: string;
}

export function contextOf(partnershipCase: PartnershipCase, appraisal: Appraisal): TabContext {
  const negative = partnershipCase.signConvention === 'budget book';
  return {
    partnershipCase,
    appraisal,
    codes: partnershipCase.councils.map(({ code }) => code),
    years: appraisal.years,
    sign: negative ? -1 : 1,
    signWords: negative ? 'a saving is negative, a cost positive' : 'a saving is positive, a cost negative',
  };
}

/** An input table: where its data rows stand, and which of its columns (from 0) holds what. */
export interface InputTable {
  readonly id: string;
  readonly place: Place;
  column(key: string): number;
  header(key: string): string;
}

/** The single cells and tables of the "Case" tab that formulas read. */
export interface CasePlaces {
  /** -1 or 1: the sign of a saving as the workbook was built. */
  readonly sign: CellRef;
  readonly firstYear: CellRef;
  readonly yearCount: CellRef;
  readonly signConvention: CellRef;
  readonly dealKind: CellRef;
  readonly dealBasis: CellRef;
  /** "yes" or "no". */
  readonly onCostsIncluded: CellRef;
  readonly niRate: CellRef;
  readonly niThreshold: CellRef;
  readonly levyRate: CellRef;
  /** One column, in the order of DRIVERS. */
  readonly drivers: Place;
  /** One column: High, Medium, Low. */
  readonly gradePercents: Place;
  /** Keys: code, name, hasHra ("yes"/"no"), pensionRate, source, note. */
  readonly councils: InputTable;
}

/**
 * Where the inputs stand. Keys of columns, C standing for each council's code and Y for each year ("2023/24"):
 * bases: name, kind, percentPlaces, "volume C", "ratio C", unit, period, source, note
 * posts: name, kind, employer, posts, salary, basis, from, countedIn, atRisk, "current C", "inMtfs C", "hraShare C", source, note
 * lines: name, council, kind, atRisk, Y…, inMtfs, hraShare, source, note
 * costs: name, basis, yearIncurred, alreadySpent, Y…, funding, atRisk, "inMtfs C", "hraShare C", source, note
 * deficits: council, kind, reserves, unit, Y…, source, note
 * An HRA share that is missing prints as "not decided", or "no HRA" where the council has none; yes and no are words; years begin in FIRST_YEAR_COLUMN.
 */
export interface InputPlaces {
  readonly case: CasePlaces;
  readonly bases: InputTable;
  readonly posts: InputTable;
  readonly lines: InputTable;
  readonly costs: InputTable;
  readonly deficits: InputTable;
}
