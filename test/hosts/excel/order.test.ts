import { publishedCase } from '../../../src/case';
import { appraise } from '../../../src/engine';
import { steps } from '../../../src/hosts/excel/order';
import { compile } from '../../../src/workbook/compile';
import { tokens } from '../../../src/workbook/rules/tokens';
import type { TabSpec } from '../../../src/workbook/model';
import { generatedCases } from '../../cases/generate';

/** The names of tabs and tables that the formulas, lists and links of a tab lead to. */
function leadsTo(tab: TabSpec, tabs: readonly TabSpec[]): string[] {
  const formulas = tab.blocks.flatMap(({ formulas: each }) => (typeof each === 'string' ? [each] : (each ?? [])));
  const named = formulas.flatMap((formula) => tokens(formula, 'R1C1').flatMap(({ kind, text }) => (kind === 'tab' || kind === 'table' ? [text] : [])));
  const ids = [...tab.links.map((link) => link.tab), ...tab.validations.flatMap(({ list }) => ('tab' in list ? [list.tab] : []))];
  const ownTable = tab.table?.name;
  return [...named, ...ids.map((id) => tabs.find((each) => each.id === id)!.name)].filter((name) => name !== tab.name && name !== ownTable);
}

const cases = [publishedCase, ...generatedCases(5, 7)];

test.each(cases.map((each, i) => [i, each] as const))('whenever a build stops, nothing leads to a tab that is not there: case %i', (_, partnershipCase) => {
  const { tabs } = compile(partnershipCase, appraise(partnershipCase));
  const order = steps({ tabs });
  expect(order.flat()).toHaveLength(tabs.length);
  const there = new Set<string>();
  for (const step of order) {
    for (const { name, table } of step) there.add(name).add(table?.name ?? name);
    for (const tab of step) expect(leadsTo(tab, tabs).filter((name) => !there.has(name))).toEqual([]);
  }
});

test('tabs that refer to each other make one step, others one each', () => {
  const { tabs } = compile(publishedCase, appraise(publishedCase));
  const together = steps({ tabs }).filter((step) => step.length > 1);
  expect(together.map((step) => step.map(({ id }) => id))).toEqual([['posts-shared', 'apportionment']]);
  expect(steps({ tabs }).at(-1)?.map(({ id }) => id)).toEqual(['contents']);
});
