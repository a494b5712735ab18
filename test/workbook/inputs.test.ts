import fc from 'fast-check';
import { publishedCase } from '../../src/case';
import { DRIVERS, type PartnershipCase } from '../../src/engine';
import { FIRST_YEAR_COLUMN, NUMBER_FORMATS, type TabSpec } from '../../src/workbook/model';
import { inputTabs } from '../../src/workbook/tabs/inputs';
import { negated } from '../../src/workbook/tabs/inputs/numbers';
import { recordLabels } from '../../src/workbook/tabs/inputs/record-table';
import { ITEMS } from '../../src/workbook/tabs/inputs/records/published';
import { contextFor, finished, inputSpecs } from './input-cells';
import { Officer } from './officer';

const context = contextFor(publishedCase);
const { drafts, places } = inputTabs(context);
const tabs = finished(drafts);

function tab(name: string): TabSpec {
  return tabs.find((each) => each.name === name)!;
}

describe('the input tabs', () => {
  it('are one growing table each, under its own name', () => {
    expect(tabs.map(({ name, table }) => [name, table?.name])).toStrictEqual([
      ['Case', 'Councils'], ['Bases', 'Bases'], ['Posts', 'Posts'], ['Lines', 'Lines'], ['Costs of change', 'Costs'],
      ['Deficits', 'Deficits'], ['Facts', 'Facts'], ['Sources', 'Sources'],
    ]);
    expect(tabs.every(({ kind }) => kind === 'input')).toBe(true);
  });

  it('say the sign, and what is live', () => {
    for (const { blocks } of tabs) expect(blocks[0]).toMatchObject({ row: 1, column: 1, style: 'title' });
    const words = tab('Lines').blocks.filter(({ kind }) => kind === 'text').flatMap(({ values }) => values.flat()).join(' ');
    expect(words).toContain('a saving is negative, a cost positive');
    expect(words).toContain('rows added to Lines, are live; years and councils need Build again');
  });

  it('show the decimals of amounts that have some, such as deficits in £000', () => {
    const amounts = { '2023/24': { value: 1377.4 }, '2024/25': { value: 1620 }, '2025/26': { value: null } };
    const given = { ...publishedCase, deficits: publishedCase.deficits.map((each, i) => (i === 0 ? { ...each, unit: '£000' as const, amounts } : each)) };
    const rows = finished(inputTabs(contextFor(given)).drafts).find(({ name }) => name === 'Deficits')!.blocks.find(({ values }) => values[0]?.[4] === 1377.4);
    expect(rows?.format).toEqual({ columns: ['text', 'text', 'text', 'text', 'decimals', 'count', 'count', 'text', 'text'] });
    expect(NUMBER_FORMATS.decimals).toBe('#,##0.0##;-#,##0.0##;"-"');
  });

  it.each([['lines', places.lines], ['costs', places.costs], ['deficits', places.deficits]] as const)('years of %s start in their column', (_, table) => {
    expect(context.years.map((year) => table.place.column + table.column(year))).toStrictEqual(
      context.years.map((__, i) => FIRST_YEAR_COLUMN + i));
  });

  it('headers hold letters, digits, space and / only', () => {
    for (const { table } of inputSpecs(publishedCase)) for (const header of table?.headers ?? []) expect(header).toMatch(/^[\p{L}\d /]+$/u);
  });

  it('places lead to the cells that they name', () => {
    const { niRate, sign, dealKind, drivers, gradePercents } = places.case;
    const value = (row: number, column: number): unknown => {
      for (const block of tab('Case').blocks) {
        const found = block.values[row - block.row]?.[column - block.column];
        if (found !== undefined) return found;
      }
      return undefined;
    };
    expect(value(niRate.row, niRate.column)).toBe(0.138);
    expect(value(sign.row, sign.column)).toBe(-1);
    expect(value(dealKind.row, dealKind.column)).toBe('cost sharing');
    expect([drivers.rows, drivers.columns]).toStrictEqual([DRIVERS.length, 1]);
    expect(['High', 'Medium', 'Low']).toStrictEqual([0, 1, 2].map((i) => value(gradePercents.row + i, gradePercents.column - 1)));
  });

  it('refuse a column that is not there', () => {
    expect(() => places.posts.column('current XYZ')).toThrow(RangeError);
  });

  it('print gaps as officers know them', () => {
    const officer = new Officer(publishedCase);
    expect(officer.cell('Posts', 0, 'HRA share MBC')).toBe('not decided');
    expect(officer.cell('Posts', 0, 'HRA share HDC')).toBe('no HRA');
    expect(officer.cell('Posts', 0, 'From')).toBeNull();
    expect(officer.cell('Lines', 0, '2025/26')).toBe('TBC');
    expect(officer.cell('Lines', 0, '2023/24')).toBe(-120469);
    expect(officer.cell('Bases', 0, 'Percent places')).toBeNull();
    expect(officer.cell('Costs', 0, '2023/24')).toBe(64000);
  });

  it('keep one empty row where there is nothing', () => {
    const empty: PartnershipCase = { ...publishedCase, posts: [], lines: [], costs: [], facts: [], opportunities: [], published: [] };
    for (const { table } of inputSpecs(empty)) expect(table?.rowCount).toBeGreaterThan(0);
    expect(new Officer(empty).read().partnershipCase).toStrictEqual(empty);
  });

  it('carry formulas by their place in the block, in the sign of the workbook', () => {
    const lines = publishedCase.lines.map((line) => ({ ...line, amounts: { ...line.amounts, '2024/25': { value: 7, formula: '=3+4' } } }));
    const spec = inputSpecs({ ...publishedCase, lines }).find(({ name }) => name === 'Lines')!;
    const rows = spec.blocks.find(({ kind }) => kind === 'input')!;
    expect(rows.officerFormulas[0]).toStrictEqual({ row: 0, column: 5, formula: '=-(3+4)' });
    expect(rows.values[0]![5]).toBe(-7);
  });
});

describe('small rules of the input tabs', () => {
  it('a formula with the opposite sign, and back', () => {
    expect(negated("='MTFS 2026'!D14")).toBe("=-('MTFS 2026'!D14)");
    expect(negated("=-('MTFS 2026'!D14)")).toBe("='MTFS 2026'!D14");
    expect(negated('=-(A1)+(B1)')).toBe('=-(-(A1)+(B1))');
    expect(negated('=-(A1&")")')).toBe('=A1&")"');
    const piece = fc.constantFrom('A1', "'MTFS (20'!D14", '"a) "', 'SUM(A1:A2)', '(1+2)', '-(3)', '-', '+');
    fc.assert(fc.property(fc.array(piece, { minLength: 1 }), fc.nat(4), (pieces, depth) => {
      const formula = `=${'-('.repeat(depth)}${pieces.join('')}${')'.repeat(depth)}`;
      expect(negated(negated(formula))).toBe(formula);
    }));
  });

  it('items in one cell, whatever their names', () => {
    expect(ITEMS.print(['A', 'B; C']).value).toBe('A; B\\; C');
    fc.assert(fc.property(fc.array(fc.string().map((name) => name.trim()).filter((name) => name !== '')), (items) => {
      expect(ITEMS.read(ITEMS.print(items))).toStrictEqual(items);
    }));
  });

  it('labels that tell rows of one name apart', () => {
    expect(recordLabels([['A', 'HDC'], ['a', 'HDC'], ['A', null], ['A, HDC (2)', null]])).toStrictEqual(['A, HDC', 'a, HDC (2)', 'A, ', 'A, HDC (2), ']);
  });
});
