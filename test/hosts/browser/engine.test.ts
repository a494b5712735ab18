import { publishedCase } from '../../../src/case';
import type { PartnershipCase } from '../../../src/engine/case';
import { yearRange } from '../../../src/engine/year';
import { withTabs } from '../../../src/workbook/contents/with-tabs';
import { EMPTY_CONTENTS } from '../../../src/workbook/contents/contents';
import { generatedCases } from '../../cases/generate';
import { calculatedCells, compareWithEngine, describeDifferences } from '../../sheets/compare';
import { workbookOf } from '../../sheets/workbooks';
import { PageEngine } from './calculated';

jest.setTimeout(240_000);

/** Every calculated cell, as the product's engine found it and as the spreadsheet of the page calculates its formula. */
const engine = new PageEngine();

afterAll(() => engine.close());

async function faults(partnershipCase: PartnershipCase): Promise<string> {
  const spec = workbookOf(partnershipCase);
  const cells = await engine.cells(withTabs(EMPTY_CONTENTS, spec));
  const tabs = cells.tabs.map(({ name, value }) => ({ name, value: (row: number, column: number) => value.call(cells.tabs.find((tab) => tab.name === name), row, column) }));
  return describeDifferences(compareWithEngine(spec, tabs), 5);
}

test('the published case gives the values of the engine, in every calculated cell', async () => {
  expect(calculatedCells(workbookOf(publishedCase))).toBeGreaterThan(2_000);
  expect(await faults(publishedCase)).toBe('0 differences');
});

const cases = generatedCases(6, 20221103, { maxCouncils: 4, maxYears: 4 });

test('a generated case may have years that look like months, as 2011/12 does', () => {
  expect(cases.some(({ firstYear, yearCount }) => yearRange(firstYear, yearCount).some((year) => /\/(?:0[1-9]|1[0-2])$/.test(year)))).toBe(true);
});

test.each(cases.map((each, i) => [i + 1, each] as const))('so does generated case %i', async (_i, each) => {
  expect(await faults(each)).toBe('0 differences');
});
