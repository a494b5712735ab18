import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { writeContents } from '../../src/hosts/xlsx/write-contents';
import { withoutItem } from '../../src/taskpane/case/items';
import type { WorkbookCells } from '../../src/workbook/cells';
import { checkWorkbook } from '../../src/workbook/check/check-workbook';
import { cellsOfContents } from '../../src/workbook/contents/cells-of';
import { EMPTY_CONTENTS, type WorkbookContents } from '../../src/workbook/contents/contents';
import { rebuilt } from '../../src/workbook/contents/rebuilt';
import { withTabs } from '../../src/workbook/contents/with-tabs';
import { inputEdits } from '../../src/workbook/edit';
import type { CellValue } from '../../src/workbook/model';
import { NOTHING_TAKEN } from '../../src/workbook/names';
import { planFor } from '../../src/workbook/rebuild/plan-for';
import { readBuildRecord } from '../../src/workbook/record/read-build-record';
import { FEWER_OF_ALL, START, threeCouncils } from '../cases/removals';
import type { CsvValue } from './csv';
import { recalculate } from './recalculate';
import { workbookOf } from './workbooks';

/** Rows of input tables that are kept empty beside a note of the officer's, as LibreOffice calculates what is made of them. */

/** Further on than anything of ours stands beside a table. */
const BEYOND = 8;

/** The workbook with a record emptied in each table, and a note of the officer's beside each of those rows. */
function removed(contents: WorkbookContents, from: PartnershipCase, to: PartnershipCase): WorkbookContents {
  const { writes } = inputEdits(cellsOfContents(contents), from, to);
  return {
    ...contents,
    tabs: contents.tabs.map((tab) => {
      const own = writes.filter((write) => write.tab === tab.name);
      const emptied = new Map(own.map(({ row, column, value }) => [`${row},${column}`, value]));
      const [table] = tab.tables;
      const rows = table ? [...new Set(own.filter(({ row }) => row > table.row).map(({ row }) => row))] : [];
      const cells = tab.cells.map((cell) => {
        const value = emptied.get(`${cell.row},${cell.column}`);
        return value === undefined ? cell : { row: cell.row, column: cell.column, value, ...(cell.look !== undefined && { look: cell.look }) };
      });
      return { ...tab, cells: [...cells, ...rows.map((row) => ({ row, column: table!.column + table!.headers.length + BEYOND, value: 'Ask HR' }))] };
    }),
  };
}

function rebuild(contents: WorkbookContents, partnershipCase: PartnershipCase): WorkbookContents {
  const cells = cellsOfContents(contents);
  return rebuilt(contents, planFor(partnershipCase, cells, readBuildRecord(cells)!, { taken: NOTHING_TAKEN }));
}

function shown(value: CsvValue): CellValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** What a workbook shows once LibreOffice has calculated it, with the formulas that it was given. */
async function calculated(contents: WorkbookContents): Promise<WorkbookCells> {
  const cells = cellsOfContents(contents);
  const sheets = (await recalculate([{ name: 'kept', bytes: await writeContents(contents), tabs: contents.tabs.map(({ name }) => name) }])).get('kept')!;
  return {
    ...cells,
    tabs: cells.tabs.map((tab) => ({
      name: tab.name,
      tables: tab.tables,
      formula: (row, column) => tab.formula(row, column),
      value: (row, column) => (tab.formula(row, column) === null ? tab.value(row, column) : shown(sheets.find(({ name }) => name === tab.name)!.value(row, column))),
    })),
  };
}

test.each([
  ['one of every list', START, FEWER_OF_ALL],
  ['one of every list, where figures are published', publishedCase, { ...publishedCase, published: publishedCase.published.filter((_, i) => i !== 1) }],
  ['a council', threeCouncils, withoutItem(threeCouncils, 'councils', 1)],
])('%s removed: every figure and count is the engine’s, through two builds', async (_what, from, to) => {
  let contents = removed(withTabs(EMPTY_CONTENTS, workbookOf(from)), from, to);
  for (let build = 1; build <= 2; build += 1) {
    contents = rebuild(contents, to);
    const cells = await calculated(contents);
    const result = checkWorkbook(cells);
    if ('refused' in result) throw new Error(result.refused);
    const { differences, buildAgain, problems, checked } = result.report;
    expect({ build, differences: differences.map(({ words }) => words), buildAgain, problems }).toEqual({ build, differences: [], buildAgain: [], problems: [] });
    expect(checked).toBeGreaterThan(500);
    const master = cells.names.find(({ name }) => name === 'PC_Master_check')!;
    expect(cells.tabs.find(({ name }) => name === master.tab)!.value(master.row, master.column)).toBe(`OK, ${appraise(to).outstanding.length} items outstanding`);
    const notes = contents.tabs.flatMap((tab) => tab.cells.filter(({ value }) => value === 'Ask HR'));
    expect(notes.length).toBeGreaterThan(0);
  }
});
