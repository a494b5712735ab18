import fc from 'fast-check';
import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { compileR1C1 } from '../../src/workbook/r1c1';
import { ReadFormula, type CellPlace, type Translation } from '../../src/workbook/translate';

const SAME: Translation = { cell: (place) => place, table: (name) => name };
const spec = compile(publishedCase, appraise(publishedCase));
const at = { tab: 'Savings HDC', row: 7, column: 5 };

function formulas(): string[] {
  return [...new Set(spec.tabs.flatMap((tab) => tab.blocks.flatMap(({ formulas: own }) => (typeof own === 'string' ? [own] : (own ?? [])))))];
}

test('a formula translated to where it stands is the same formula, from either notation', () => {
  const all = formulas();
  expect(all.length).toBeGreaterThan(200);
  for (const formula of all) {
    const [row, column] = [60, 60];
    const here = { tab: 'Anywhere', row, column };
    expect(ReadFormula.fromR1C1(formula).translated(here, SAME)).toBe(formula);
    expect(ReadFormula.fromA1(compileR1C1(formula)(row, column), here).translated(here, SAME)).toBe(formula);
    expect(ReadFormula.fromR1C1(formula).translated(here, SAME, 'A1')).toBe(compileR1C1(formula)(row, column));
  }
});

test('tabs that need no quotes get them, tables their name; words, text and errors stay', () => {
  const formula = `IF(Posts!E9="A1 'x'!B2",SUM(Lines[2023/24]),LOG10('Q1 data'!PC_total)+#REF!+'It''s'!$A$1:B$2+Rate)`;
  const translation: Translation = { cell: (place) => ({ ...place, row: place.row + 1 }), table: (name) => `${name}_2` };
  expect(ReadFormula.fromA1(formula, at).translated(at, translation, 'A1')).toBe(
    `IF('Posts'!E10="A1 'x'!B2",SUM(Lines_2[2023/24]),LOG10('Q1 data'!PC_total)+#REF!+'It''s'!$A$2:B$3+Rate)`,
  );
});

test('what is moved is followed, and what is no more gives nothing', () => {
  const moved: Translation = { cell: ({ tab, row, column }) => (row === 9 ? null : { tab, row: row > 9 ? row - 1 : row, column }), table: (name) => name };
  expect(ReadFormula.fromA1('E8+E12', at).translated(at, moved, 'A1')).toBe('E8+E11');
  expect(ReadFormula.fromA1('E9', at).translated(at, moved)).toBeNull();
});

test('rows put in and taken out again leave every formula as it was', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(fc.constantFrom(...formulas()), place, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (formula, cell, from, count) => {
      const own: CellPlace = { tab: 'Checks', row: cell.row + 60, column: cell.column + 20 };
      const down: Translation = { ...SAME, cell: (each) => (each.row >= from ? { ...each, row: each.row + count } : each) };
      const up: Translation = { ...SAME, cell: (each) => (each.row >= from ? { ...each, row: each.row - count } : each) };
      const there = ReadFormula.fromR1C1(formula).translated(own, down) ?? '';
      expect(ReadFormula.fromR1C1(there).translated(down.cell(own)!, up)).toBe(formula);
    }),
  );
});
