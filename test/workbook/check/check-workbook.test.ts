import { publishedCase } from '../../../src/case';
import { appraise } from '../../../src/engine';
import { checkWorkbook, type CheckReport } from '../../../src/workbook/check/check-workbook';
import { compile } from '../../../src/workbook/compile';
import type { Block } from '../../../src/workbook/model';
import { generatedCases } from '../../cases/generate';
import { cellsOf, type EditableTab, type SpecCells } from '../spec-cells';

const spec = compile(publishedCase, appraise(publishedCase));

function report(cells: SpecCells): CheckReport {
  const result = checkWorkbook(cells);
  if (!('report' in result)) throw new Error(result.refused);
  return result.report;
}

function tab(cells: SpecCells, name: string): EditableTab {
  return cells.tabs.find((each) => each.name === name)!;
}

function block(id: string): Block {
  return spec.tabs.flatMap(({ blocks }) => blocks).find((each) => each.id === id)!;
}

test('a workbook as built has no differences, and every calculated cell was looked at', () => {
  const calculated = spec.tabs.flatMap(({ blocks }) => blocks).filter(({ kind, id }) => kind === 'calculation' && id !== 'contents/blocks-now');
  const cells = calculated.reduce((sum, { values }) => sum + values.length * values[0]!.length, 0);
  expect(report(cellsOf(spec))).toEqual({ checked: cells, differences: [], accepted: [], followAccepted: [], buildAgain: [], problems: [] });
});

test('a generated workbook as built has no differences', () => {
  for (const each of generatedCases(8, 4)) {
    const { differences, buildAgain } = report(cellsOf(compile(each, appraise(each))));
    expect({ differences, buildAgain }).toEqual({ differences: [], buildAgain: [] });
  }
});

test('a figure typed over a formula is explained with the figures, and the formula to restore is given', () => {
  const cells = cellsOf(spec);
  const { row, column, values } = block('savings-HDC/new-grand-total');
  const own = tab(cells, 'Savings HDC');
  const formula = own.formula(row, column);
  own.set(row, column, 700_000);
  const found = report(cells).differences;
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ kind: 'typed over', block: 'savings-HDC/new-grand-total', expected: { value: values[0]![0], formula } });
  expect(found[0]!.words).toMatch(/^'Savings HDC'!H25 holds £700,000\.00, typed over its formula; the formula built there gives -?£[\d,.]+, a difference of £[\d,.]+\.$/);
});

test('another formula, an emptied cell and a stale value are told apart', () => {
  const cells = cellsOf(spec);
  const own = tab(cells, 'Savings HDC');
  const total = block('savings-HDC/new-total');
  own.set(total.row, total.column, total.values[0]![0]!, '=SUM(E19:E23)');
  own.set(total.row, total.column + 1, null);
  own.set(total.row, total.column + 2, 12, own.formula(total.row, total.column + 2));
  expect(report(cells).differences.map(({ kind }) => kind)).toEqual(['other formula', 'emptied', 'stale value']);
});

test('a live input changed, and nothing calculated since: what reads the input is stale, and all else follows from that', () => {
  const cells = cellsOf(spec);
  const posts = tab(cells, 'Posts');
  const header = spec.tabs.find(({ id }) => id === 'posts')!.table!;
  const salary = header.headers.findIndex((each) => /salary/i.test(each));
  posts.set(header.row + 1, header.column + salary, 150_000);
  const { differences, buildAgain } = report(cells);
  expect(differences.length).toBeGreaterThan(5);
  expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['stale value']));
  const stale = differences.filter(({ follows }) => follows === null);
  expect(stale.length).toBeGreaterThan(0);
  for (const { found, words } of stale) {
    expect(found.formula).toMatch(/'Posts'!/);
    expect(words).toContain('calculate the workbook (F9)');
  }
  for (const { follows } of differences) if (follows) expect(stale.map(({ address }) => address)).toContain(follows.address);
  expect(buildAgain).toEqual([]);
});

test('inputs that cannot be read leave the formulas checked', () => {
  const cells = cellsOf(spec);
  const posts = tab(cells, 'Posts');
  const header = spec.tabs.find(({ id }) => id === 'posts')!.table!;
  posts.set(header.row + 1, header.column + header.headers.findIndex((each) => /salary/i.test(each)), 'rubbish');
  const total = block('savings-HDC/new-total');
  tab(cells, 'Savings HDC').set(total.row, total.column, 1);
  const { problems, differences } = report(cells);
  expect(problems.length).toBeGreaterThan(0);
  expect(differences).toMatchObject([{ kind: 'typed over', expected: null }]);
});

test('a workbook without a build, and one of a later version, are refused', () => {
  expect(checkWorkbook({ tabs: [], names: [] })).toEqual({ refused: 'nothing built' });
  const cells = cellsOf(spec);
  const record = block('contents/record');
  tab(cells, 'Contents').set(record.row, 2, '99');
  expect(checkWorkbook(cells)).toEqual({ refused: 'newer version' });
});

test('a list of what was built that somebody changed is said', () => {
  expect(report({ ...cellsOf(spec), mark: spec.mark! }).buildAgain).toEqual([]);
  const cells = cellsOf(spec);
  const list = block('contents/blocks-built');
  const ids = block('contents/blocks').values;
  const own = list.values.findIndex(([, formulas], i) => formulas !== '' && String(ids[i]![0]).startsWith('savings'));
  tab(cells, 'Contents').set(list.row + own, 4, '0000000');
  expect(report({ ...cells, mark: spec.mark! }).buildAgain.join(' ')).toContain('has been changed since');
});
