import { across, beside, formula, range, rowBeside, type Formula, type Place } from '../../formula';
import { ifNumber } from '../../formula-idioms';
import type { TabDraft } from '../../draft';
import type { CellValue, NumberFormat } from '../../model';
import type { Apportionment } from '../../../engine/apportion';
import { cellOf } from '../../values';

/** The columns of one sharing by largest remainder, each a step that a reader can check with a calculator. */
export interface SharingColumns {
  readonly weights: number;
  readonly sum: number;
  readonly units: number;
  readonly exact: number;
  readonly whole: number;
  readonly remainder: number;
  readonly spare: number;
  readonly rank: number;
  /** The first free column after the workings. */
  readonly result: number;
}

/** The first column of every group; the same in each section of the tab. */
export function sharingColumns(first: number, councils: number): SharingColumns {
  const sum = first + councils;
  const units = sum + 1;
  const exact = units + 1;
  const whole = exact + councils;
  const remainder = whole + councils;
  const spare = remainder + councils;
  const rank = spare + 1;
  return { weights: first, sum, units, exact, whole, remainder, spare, rank, result: rank + councils };
}

export interface SharingRows {
  readonly id: string;
  readonly row: number;
  /** For each row: the workings, or the words that stand in each of their cells. */
  readonly workings: readonly (Apportionment | string)[];
  readonly weights: Place;
  readonly sum: Place;
  readonly units: Place;
  readonly format: NumberFormat;
}

/** Places exact share, whole units, remainder, spare units and rank; the last two decide who gets the spare units. */
export function placeSharing(draft: TabDraft, columns: SharingColumns, rows: SharingRows): { whole: Place; spare: Place; rank: Place } {
  const { id, row, weights, sum, units } = rows;
  const councils = weights.columns;
  const group = (name: string, column: number, pick: (each: Apportionment) => readonly CellValue[], formulas: Formula, format: NumberFormat): Place =>
    draft.place({ id: `${id}-${name}`, kind: 'calculation', values: rows.workings.map((each) => fill(each, councils, pick)), formulas, format }, row, column);
  const numbers = (list: Apportionment['exact']): CellValue[] => list.map((value) => cellOf(value));

  const exact = group('exact', columns.exact, (each) => numbers(each.exact), exactFormula(units, weights, sum), 'places4');
  const whole = group('whole', columns.whole, (each) => numbers(each.whole), ifNumber(beside(exact), formula`INT(${beside(exact)})`), rows.format);
  const remainder = group(
    'remainder',
    columns.remainder,
    (each) => numbers(each.remainder),
    ifNumber(beside(exact), formula`ROUND(${beside(exact)}-${beside(whole)},4)`),
    'places4',
  );
  const spare = draft.place(
    {
      id: `${id}-spare`,
      kind: 'calculation',
      values: rows.workings.map((each) => fill(each, 1, (known) => [cellOf(known.spare)])),
      formulas: ifNumber(across(units), formula`${across(units)}-SUM(${rowBeside(whole)})`),
      format: rows.format,
    },
    row,
    columns.spare,
  );
  const rank = group('rank', columns.rank, (each) => each.rank, rankFormula(remainder), 'integer');
  return { whole, spare, rank };
}

/** The whole units and one more for the first ranks: a share in units. */
export function unitsShared(sharing: { whole: Place; spare: Place; rank: Place }): Formula {
  return formula`(${beside(sharing.whole)}+IF(${beside(sharing.rank)}<=${across(sharing.spare)},1,0))`;
}

function exactFormula(units: Place, weights: Place, sum: Place): Formula {
  return ifNumber(across(units), formula`ROUND(${across(units)}*${beside(weights)}/${across(sum)},4)`);
}

/** RANK gives ties the same rank; the count of equal remainders to the left puts the earlier body first. */
function rankFormula(remainder: Place): Formula {
  const own = beside(remainder);
  return ifNumber(own, formula`RANK(${own},${rowBeside(remainder)})+COUNTIF(${range(across(remainder), own)},${own})-1`);
}

function fill(workings: Apportionment | string, columns: number, pick: (each: Apportionment) => readonly CellValue[]): CellValue[] {
  return typeof workings === 'string' ? new Array<CellValue>(columns).fill(workings) : [...pick(workings)];
}
