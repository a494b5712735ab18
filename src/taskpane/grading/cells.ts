import { setAt } from '../../case/at-path';
import { POTENTIALS, TBC, type CouncilCode, type Grade, type Opportunity, type PartnershipCase, type Potential } from '../../engine/case';
import { withNotes } from '../case/renamed';
import { gradeOf } from '../../engine/opportunities';

/** A column of the grid: one kind of potential for one council. */
export interface GradeColumn {
  readonly potential: Potential;
  readonly council: CouncilCode;
}

/** What is shown; null is all of them. */
export interface GradeFilter {
  readonly potential: Potential | null;
  readonly council: CouncilCode | null;
  readonly grade: Grade | null;
}

export function columnsOf({ councils }: Pick<PartnershipCase, 'councils'>, { potential, council }: GradeFilter): readonly GradeColumn[] {
  const kinds = potential === null ? POTENTIALS : [potential];
  const codes = councils.map(({ code }) => code).filter((code) => council === null || code === council);
  return kinds.flatMap((each) => codes.map((code) => ({ potential: each, council: code })));
}

/** Opportunities, by their place in the case, with the grade that is looked for in a column that is shown. */
export function rowsOf(opportunities: readonly Opportunity[], columns: readonly GradeColumn[], grade: Grade | null): readonly number[] {
  return opportunities.flatMap((one, i) => (grade === null || columns.some(({ potential, council }) => gradeOf(one, potential, council) === grade) ? [i] : []));
}

export function withGrade(partnershipCase: PartnershipCase, index: number, column: GradeColumn, grade: Grade): PartnershipCase {
  return setAt(partnershipCase, gradePath(index, column), grade);
}

export function gradePath(index: number, { potential, council }: GradeColumn): string {
  return `opportunities[${index}].grades.${potential}.${council}`;
}

/** Where a grade stands in the grid; null where it is not shown. */
export function cellOfPath(path: unknown, rows: readonly number[], columns: readonly GradeColumn[]): CellAt | null {
  for (const [row, index] of rows.entries()) {
    const column = columns.findIndex((each) => gradePath(index, each) === path);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The note on one grade; without words there is none. */
export function withGradeNote(partnershipCase: PartnershipCase, index: number, { potential, council }: GradeColumn, note: string): PartnershipCase {
  const opportunity = partnershipCase.opportunities[index];
  if (!opportunity) return partnershipCase;
  const { gradeNotes = {}, ...others } = opportunity;
  const { [council]: { note: before, ...said } = {}, ...notes } = gradeNotes[potential] ?? {};
  if ((before ?? '') === note) return partnershipCase;
  const own = note === '' ? said : { ...said, note };
  const ofKind = { ...notes, ...(Object.keys(own).length > 0 && { [council]: own }) };
  return setAt(partnershipCase, `opportunities[${index}]`, withNotes({ ...others, gradeNotes: { ...gradeNotes, [potential]: ofKind } }));
}

const BY_KEY: Readonly<Record<string, Grade>> = { h: 'High', m: 'Medium', l: 'Low', n: 'None', t: TBC, delete: TBC, backspace: TBC };

/** The grade that a key stands for; cleared, it is to be confirmed. */
export function gradeByKey(key: string): Grade | null {
  return BY_KEY[key.toLowerCase()] ?? null;
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in the grid; null where it is no such key. */
export function moved(key: string, isControl: boolean, { row, column }: CellAt, rows: number, columns: number): CellAt | null {
  const within = (to: CellAt): CellAt => ({ row: Math.min(Math.max(to.row, 0), rows - 1), column: Math.min(Math.max(to.column, 0), columns - 1) });
  switch (key) {
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'PageUp':
      return within({ row: row - PAGE, column });
    case 'PageDown':
      return within({ row: row + PAGE, column });
    case 'Home':
      return within({ row: isControl ? 0 : row, column: 0 });
    case 'End':
      return within({ row: isControl ? rows : row, column: columns });
    default:
      return null;
  }
}

const PAGE = 10;
