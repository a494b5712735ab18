import fc from 'fast-check';
import { fromR1C1 } from './formulas/r1c1';
import { toR1C1 } from './formulas/to-r1c1';
import { type Area, bounds, cellsOf, contains, LAST_COLUMN, LAST_ROW, parse, print } from './model/area';
import type { GridChange } from './model/grid-change';
import { changeGrid } from './model/insert-delete';
import { Workbook } from './model/workbook';

const SIZE = 9;

/** The cells of a tab as lists that are cut and joined: who stands where, by rules that know nothing of references. */
class Grid {
  private rows: string[][] = Array.from({ length: SIZE }, (_, i) => Array.from({ length: SIZE }, (__, j) => `${i + 1}.${j + 1}`));
  private made = 0;

  change({ kind, axis, at }: GridChange): void {
    if (axis === 'columns') this.turn();
    const [first, count, from, to] =
      axis === 'rows' ? [at.row, at.rows, at.column, at.column + at.columns] : [at.column, at.columns, at.row, at.row + at.rows];
    const width = Math.max(...this.rows.map((row) => row.length), Math.min(to, 40));
    const columns = Array.from({ length: width }, (_, i) => this.rows.map((row) => row[i] ?? ''));
    for (let i = from - 1; i < Math.min(to - 1, width); i += 1) {
      const column = columns[i]!;
      while (column.length < first) column.push('');
      if (kind === 'insert') column.splice(first - 1, 0, ...Array.from({ length: count }, () => `new ${(this.made += 1)}`));
      else column.splice(first - 1, count);
    }
    this.rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, i) => columns.map((column) => column[i] ?? ''));
    if (axis === 'columns') this.turn();
  }

  within(area: Area): Set<string> {
    return new Set(this.rows.flatMap((row, i) => row.filter((id, j) => id !== '' && contains(area, i + 1, j + 1))));
  }

  private turn(): void {
    this.rows = Array.from({ length: Math.max(...this.rows.map((row) => row.length)) }, (_, j) => this.rows.map((row) => row[j] ?? ''));
  }
}

const at = fc.integer({ min: 1, max: SIZE });
const area = fc.tuple(at, at, at, at).map(([a, b, c, d]) => bounds({ row: a, column: b, rows: 1, columns: 1 }, { row: c, column: d, rows: 1, columns: 1 }));
const change: fc.Arbitrary<GridChange> = fc
  .record({ kind: fc.constantFrom('insert' as const, 'delete' as const), axis: fc.constantFrom('rows' as const, 'columns' as const), cells: area, whole: fc.boolean() })
  .map(({ kind, axis, cells, whole }) => {
    const wide = axis === 'rows' ? { ...cells, column: 1, columns: LAST_COLUMN } : { ...cells, row: 1, rows: LAST_ROW };
    return { kind, axis, at: whole ? wide : cells };
  });

/** A reference that a change tears apart stays where it is: of it nothing can be said any more. */
function isTorn(reference: Area, { axis, at: moved }: GridChange): boolean {
  const within =
    axis === 'rows'
      ? [...cellsOf({ ...reference, rows: 1 })].filter(([, column]) => contains({ ...moved, row: reference.row, rows: 1 }, reference.row, column)).length / reference.columns
      : [...cellsOf({ ...reference, columns: 1 })].filter(([row]) => contains({ ...moved, column: reference.column, columns: 1 }, row, reference.column)).length / reference.rows;
  return within > 0 && within < 1;
}

test('a reference means the same cells before and after cells are put in or taken out', () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 4 }), fc.array(change, { minLength: 1, maxLength: 4 }), (references, changes) => {
      const workbook = new Workbook(['Data', 'It’s a tab']);
      const [data, other] = workbook.sheets as [Workbook['active'], Workbook['active']];
      for (const [row, column] of cellsOf({ row: 1, column: 1, rows: SIZE, columns: SIZE })) data.put(row, column, { value: `${row}.${column}`, formula: null });
      references.forEach((each, i) => {
        other.put(i + 1, 1, { value: 0, formula: `=SUM(Data!${print(each, i % 2 ? '$' : '')},A1:B2)` });
        workbook.names.push({ name: `Name_${i}`, formula: `=Data!${print(each, '$')}`, comment: '', store: data.store });
      });
      const grid = new Grid();
      const meant = references.map((each) => ({ ids: grid.within(each), torn: false }));
      for (const each of changes) {
        const now = references.map((_, i) => parse(workbook.names[i]!.formula.slice('=Data!'.length)));
        now.forEach((reference, i) => (meant[i]!.torn ||= reference !== null && isTorn(reference, each)));
        grid.change(each);
        changeGrid(workbook, data, each);
      }
      for (const [row, column, { value }] of data.entries()) expect(grid.within({ row, column, rows: 1, columns: 1 })).toEqual(new Set([value]));
      references.forEach((_, i) => {
        const spelled = workbook.names[i]!.formula.slice('=Data!'.length);
        expect(other.formula(i + 1, 1)!.replaceAll('$', '')).toBe(`=SUM(Data!${spelled.replaceAll('$', '')},A1:B2)`);
        const { ids, torn } = meant[i]!;
        if (torn) return;
        const everyone = grid.within({ row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN });
        const alive = [...ids].filter((id) => everyone.has(id));
        const reached = parse(spelled);
        const found = reached ? [...grid.within(reached)] : [];
        expect(found.filter((id) => !id.startsWith('new'))).toEqual(alive);
        if (spelled === '#REF!') expect(alive).toEqual([]);
      });
    }),
    { numRuns: 100 },
  );
});

test('a formula in R1C1 is the formula again where it stands', () => {
  const reference = fc.tuple(area, fc.boolean()).map(([cells, fixed]) => `'It''s R1C1'!${print(cells, fixed ? '$' : '')}`);
  const formula = fc.array(reference, { minLength: 1, maxLength: 3 }).map((each) => `=SUMIFS(${each.join(',')},Lines[Year 1],"RC",A:$C,2:$3)`);
  fc.assert(
    fc.property(formula, at, at, (text, row, column) => {
      expect(fromR1C1(toR1C1(text, row, column), row, column)).toBe(text);
    }),
  );
});
