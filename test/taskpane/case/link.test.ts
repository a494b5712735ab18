import { complete } from '../../../src/case/complete';
import { publishedCase } from '../../../src/case';
import { linked } from '../../../src/taskpane/case/link';
import { linkOf, shownFigure } from '../../../src/taskpane/case/show';
import { yearsFrom } from '../../../src/taskpane/case/years';
import type { CellValue } from '../../../src/workbook/model';

const START = complete({ ...publishedCase, yearCount: 5 });
const MTFS = 'MTFS 2026';
const cell = (a1: string, value: CellValue) => ({ tab: MTFS, address: `'${MTFS}'!${a1}`, value });
const line = (...cells: readonly ReturnType<typeof cell>[]) => ({ cells, count: cells.length, hasHidden: false });
const figure = (path: string) => ({ path, words: 'the figure' });
const of = (year: string) => `["${year}"]`;

test('a figure is linked to a cell in the sign of the budget book, and shows the cell', () => {
  const one = cell('D14', -1200);
  const path = `lines[0].amounts${of('2023/24')}`;
  const amount = linked(START, figure(path), line(one), [], -1).partnershipCase.lines[0]!.amounts['2023/24']!;
  expect(amount).toMatchObject({ value: 1200, formula: "=-('MTFS 2026'!D14)" });
  expect(linkOf(amount, -1)).toEqual({ address: "'MTFS 2026'!D14", formula: "='MTFS 2026'!D14" });
  expect(shownFigure(amount, '£', -1)).toBe('-1,200');
  const salary = linked(START, figure('posts[0].salary'), line(cell('D14', 50)), [], -1);
  expect(salary).toMatchObject({ partnershipCase: { posts: expect.arrayContaining([expect.objectContaining({ salary: expect.objectContaining({ value: 50, formula: "='MTFS 2026'!D14" }) })]) }, words: 'the figure', to: { address: "'MTFS 2026'!D14", cells: 1, left: 0 } });
  expect(linked(START, figure(path), line(one), [], 1).partnershipCase.lines[0]!.amounts['2023/24']).toMatchObject({ value: -1200, formula: "='MTFS 2026'!D14" });
});

test('a selected row fills the year and those that follow, one cell to each', () => {
  expect(yearsFrom(START, `deficits[1].amounts${of('2024/25')}`)).toEqual(['2024/25', '2025/26', '2026/27', '2027/28']);
  expect(yearsFrom(START, 'deficits[1].note')).toEqual([]);
  const row = line(cell('D14', 10), cell('E14', 'TBC'), cell('F14', 1200));
  const { partnershipCase, words, to } = linked(START, figure(`deficits[1].amounts${of('2023/24')}`), row, [], -1);
  expect(to).toEqual({ address: "'MTFS 2026'!D14:F14", cells: 3, left: 0 });
  expect(words).toBe("3 years of Melton Borough Council linked to 'MTFS 2026'!D14:F14");
  expect(partnershipCase.deficits[1]!.amounts).toEqual({
    ...START.deficits[1]!.amounts,
    '2023/24': expect.objectContaining({ value: 10, formula: "='MTFS 2026'!D14" }),
    '2024/25': expect.objectContaining({ value: 'TBC', formula: "='MTFS 2026'!E14" }),
    '2025/26': expect.objectContaining({ value: 1200, formula: "='MTFS 2026'!F14" }),
  });
});

test('the amounts of a line are linked in the sign of the budget book, and the year a cost is spent goes with its amounts', () => {
  const years = Object.keys(START.costs[0]!.amounts);
  const row = line(cell('D14', -10), cell('E14', -20));
  const own = linked(START, figure(`lines[0].amounts${of(years[0]!)}`), row, [], -1).partnershipCase.lines[0]!.amounts;
  expect([own[years[0]!], own[years[1]!]]).toMatchObject([{ value: 10, formula: "=-('MTFS 2026'!D14)" }, { value: 20, formula: "=-('MTFS 2026'!E14)" }]);
  const empty = { ...START, costs: [{ ...START.costs[0]!, amounts: {}, yearIncurred: START.firstYear }] };
  const cost = linked(complete(empty), figure(`costs[0].amounts${of(years[2]!)}`), line(cell('D14', 10)), [], -1).partnershipCase.costs[0]!;
  expect(cost).toMatchObject({ yearIncurred: years[2] });
});

test('of more cells than years those that fit are linked, and the others counted', () => {
  const cells = [cell('D14', 1), cell('E14', 2)];
  const result = linked(START, figure(`deficits[0].amounts${of('2026/27')}`), { cells, count: 5, hasHidden: false }, [], 1);
  expect(result).toMatchObject({ words: "2 years of Harborough District Council linked to 'MTFS 2026'!D14:E14, 3 selected cells left over", to: { address: "'MTFS 2026'!D14:E14", cells: 2, left: 3 } });
  expect(linked(START, figure(`deficits[0].amounts${of('2027/28')}`), { cells, count: 2, hasHidden: false }, [], 1).words).toBe("the figure linked to 'MTFS 2026'!D14, 1 selected cell left over");
});

test.each([
  ['empty', cell('E14', null), "The selected cell, 'MTFS 2026'!E14, is empty."],
  ['words', cell('E14', 'about 20'), "The selected cell, 'MTFS 2026'!E14, holds no number."],
])('one cell that is no figure, %s, refuses all of them', (_, wrong, words) => {
  expect(() => linked(START, figure(`deficits[0].amounts${of('2023/24')}`), line(cell('D14', 1), wrong), [], 1)).toThrow(words);
});

test('a cell of ours, cells that nobody sees, and several rows and columns are refused', () => {
  const path = `deficits[0].amounts${of('2023/24')}`;
  expect(() => linked(START, figure('posts[0].salary'), line(cell('D14', 1)), ['mtfs 2026'], 1)).toThrow("The selected cell, 'MTFS 2026'!D14, is on a tab that was built");
  expect(() => linked(START, figure(path), { ...line(cell('D14', 1), cell('F14', 2)), hasHidden: true }, [], 1)).toThrow('hidden');
  expect(() => linked(START, figure(path), null, [], 1)).toThrow('several rows and columns');
});
