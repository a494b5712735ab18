import { publishedCase } from '../../src/case';
import type { Decision, PartnershipCase } from '../../src/engine/case';
import { completed, inputEdits } from '../../src/workbook/edit';
import { readCase } from '../../src/workbook/read-case';
import { inputCells } from './input-cells';

const DECISION: Decision = { basis: 'Population', reason: 'It follows the work.', by: 'A. Officer', on: '2026-04-01' };
const [first, ...others] = publishedCase.posts;
const decided: PartnershipCase = { ...publishedCase, posts: [{ ...first!, basis: 'Population', decision: DECISION }, ...others], deal: { ...publishedCase.deal, decision: DECISION } };

function read(cells: ReturnType<typeof inputCells>): PartnershipCase {
  const result = readCase(cells);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.partnershipCase;
}

test('a decision is read back from the tabs, for a post, a cost and pooled savings', () => {
  const costs = publishedCase.costs.map((cost) => ({ ...cost, decision: { ...DECISION, reason: '' } }));
  expect(read(inputCells({ ...decided, costs }))).toStrictEqual({ ...decided, costs });
});

test('a decision is written as cells beside the basis', () => {
  const cells = inputCells(publishedCase);
  const { writes, growths } = inputEdits(cells, publishedCase, decided);
  expect(growths).toEqual([]);
  expect(writes.map(({ tab, value }) => [tab, value])).toEqual([
    ...Object.values(DECISION).map((value) => ['Case', value]), ['Posts', 'Population'], ...Object.values(DECISION).map((value) => ['Posts', value]),
  ]);
});

test('a workbook that was built before there were decisions is read, and the pane keeps its own', () => {
  const cells = inputCells(publishedCase);
  const later = new Set(['Basis decided', 'Reason for the basis', 'Decided by', 'Decided on']);
  const older = {
    ...cells,
    tabs: cells.tabs.map((tab) => ({ ...tab, value: (row: number, column: number) => (later.has(String(tab.value(row, column))) ? null : tab.value(row, column)), formula: tab.formula.bind(tab) })),
  };
  expect(read(older)).toStrictEqual(publishedCase);
  expect(completed(older, publishedCase, decided).posts[0]!.decision).toEqual(DECISION);
});

test('notes on grades stand on the Sources tab, and are read back', () => {
  const [one, ...rest] = publishedCase.opportunities;
  const gradeNotes = { savings: { HDC: { note: 'As in phase 1.' } }, growth: { MBC: { source: 'Minutes', note: '=not a formula' } } };
  const noted = { ...publishedCase, opportunities: [{ ...one!, gradeNotes }, ...rest] };
  expect(read(inputCells(noted))).toStrictEqual(noted);
  const { writes } = inputEdits(inputCells(publishedCase), publishedCase, noted);
  expect(writes.map(({ tab }) => tab)).toEqual(writes.map(() => 'Sources'));
  expect(writes.map(({ value }) => value)).toEqual(expect.arrayContaining(['Opportunity grading / Senior Leadership team, Monitoring Officer / Savings HDC', 'As in phase 1.']));
});
