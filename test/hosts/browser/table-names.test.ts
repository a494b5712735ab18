import { publishedCase } from '../../../src/case';
import { appraise } from '../../../src/engine';
import { compile } from '../../../src/workbook/compile';
import { EMPTY_CONTENTS } from '../../../src/workbook/contents/contents';
import { withTabs } from '../../../src/workbook/contents/with-tabs';
import { compareWithEngine, describeDifferences } from '../../sheets/compare';
import { PageEngine } from './calculated';

jest.setTimeout(240_000);

const engine = new PageEngine();

afterAll(() => engine.close());

test.each(['Opportunities_2', 'Our.Opportunities', '_Opportunities'])('columns of a table called %s are read by its name', async (name) => {
  const spec = compile(publishedCase, appraise(publishedCase), { existing: { tabs: new Map(), tables: new Map([['opportunities', name]]), names: new Map() } });
  expect(spec.tabs.some(({ blocks }) => JSON.stringify(blocks).includes(`${name}[`))).toBe(true);
  const { tabs } = await engine.cells(withTabs(EMPTY_CONTENTS, spec));
  const shown = tabs.map((tab) => ({ name: tab.name, value: (row: number, column: number) => tab.value(row, column) }));
  expect(describeDifferences(compareWithEngine(spec, shown), 5)).toBe('0 differences');
});
