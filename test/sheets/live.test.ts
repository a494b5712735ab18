import { publishedCase } from '../../src/case';
import type { CellValue, WorkbookSpec } from '../../src/workbook/model';
import { recalculate, type RecalculatedTab } from './recalculate';
import { fileOf, workbookOf } from './workbooks';

/** What an officer changes in the finished workbook, without building it again. */

const built = workbookOf(publishedCase);

/** The workbook with a row typed below a table; every formula stays as it was built. */
function withRow(spec: WorkbookSpec, tab: string, values: Readonly<Record<string, CellValue>>): WorkbookSpec {
  const tabs = spec.tabs.map((each) => {
    const { table } = each;
    if (each.id !== tab || !table) return each;
    const row = table.headers.map((header) => values[header] ?? null);
    const blocks = each.blocks.map((block) => (block.kind === 'input' && block.row === table.row + 1 ? { ...block, values: [...block.values, row] } : block));
    return { ...each, blocks, table: { ...table, rowCount: table.rowCount + 1 } };
  });
  return { ...spec, tabs };
}

function shown(spec: WorkbookSpec, sheets: readonly RecalculatedTab[], id: string): unknown[][] {
  for (const tab of spec.tabs) {
    const block = tab.blocks.find((each) => each.id === id);
    const sheet = sheets.find(({ name }) => name === tab.name);
    if (block && sheet) return block.values.map((line, i) => line.map((_, j) => sheet.value(block.row + i, block.column + j)));
  }
  throw new Error(`no block ${id}`);
}

function headersOf(tab: string): readonly string[] {
  return built.tabs.find(({ id }) => id === tab)!.table!.headers;
}

test('a line added below the table reaches every total, and the checks say so', async () => {
  const [name, council, kind] = headersOf('lines') as [string, string, string];
  const row = { [name]: 'Shared print room', [council]: 'HDC', [kind]: 'recurring', '2023/24': -10000 };
  const added = withRow(built, 'lines', row);
  const sheets = (await recalculate([await fileOf('added', added)])).get('added')!;
  const one = (id: string): unknown => shown(added, sheets, id)[0]![0];
  expect(one('savings-HDC/new-total')).toBe(-200230);
  expect(one('savings-HDC/effect-total')).toBe(-687382 - 3 * 10000);
  expect(one('savings-MBC/effect-total')).toBe(-231528);
  const names = shown(added, sheets, 'checks/names').map(([each]) => each);
  const status = shown(added, sheets, 'checks/status').map(([each]) => each);
  expect(status[names.indexOf('Lines added since this build')]).toBe('Outstanding: 1');
  expect(status.filter((each) => each === 'Problem' || each === 'Build again')).toEqual([]);
});

test('a post added below the table asks for a new build', async () => {
  const added = withRow(built, 'posts', { [headersOf('posts')[0]!]: 'Shared Section 151 officer' });
  const sheets = (await recalculate([await fileOf('post', added)])).get('post')!;
  const names = shown(added, sheets, 'checks/names').map(([each]) => each);
  const status = shown(added, sheets, 'checks/status').map(([each]) => each);
  expect(status[names.indexOf('Posts typed and built')]).toBe('Build again');
  expect(shown(added, sheets, 'checks/master')[0]![0]).toBe('Problem: see the Checks tab');
});

test('a result that is typed over is a problem, and so is an error', async () => {
  const broken = {
    ...built,
    tabs: built.tabs.map((tab) => ({
      ...tab,
      blocks: tab.blocks.map((block) => (block.id === 'savings-HDC/effect' ? { ...block, kind: 'input' as const, formulas: null } : block)),
    })),
  };
  const sheets = (await recalculate([await fileOf('broken', broken)])).get('broken')!;
  const names = shown(broken, sheets, 'checks/names').map(([each]) => each);
  const status = shown(broken, sheets, 'checks/status').map(([each]) => each);
  expect(status[names.indexOf('Formulas stand on Savings HDC')]).toBe('Problem');
  expect(shown(broken, sheets, 'contents/master')[0]![0]).toBe('Problem: see the Checks tab');
});
