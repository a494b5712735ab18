import type { TabCells, WorkbookCells } from '../../workbook/cells';
import type { Reader } from '../../workbook/host';
import type { Area } from '../../workbook/model';
import { parseArea } from '../../workbook/r1c1';
import { MARK_NAME } from '../../workbook/record/mark';
import { BLOCKS_NAME, BUILD_RECORD_NAME, tabsOfRecord } from '../../workbook/record/read-build-record';
import { CELLS_PER_ANSWER, pieces } from './answers';
import { COMMENTS_API, isSupported } from './api-sets';
import { inExcel } from './in-excel';
import { formulaInComment } from './officer';
import { namesAmong, parsePlace } from '../../workbook/places';
import { SheetCells } from './sheet-cells';

/** Reads the tabs that may hold a case: those with a table, and those with a name of ours. */
export const excelReader: Reader = {
  read: () => readTabs(({ tables, names }) => tables.length > 0 || names.some((name) => /^PC_build_record/i.test(name))),
};

/** Reads all the tabs of a build, by what its record says, and nothing else. */
export async function readBuilt(): Promise<WorkbookCells> {
  const record = await readTabs(({ names }) => names.some((name) => BUILD_RECORD_NAME.test(name) || BLOCKS_NAME.test(name)));
  const ours = new Set(tabsOfRecord(record).map((name) => name.toLowerCase()));
  const cells = await readTabs(({ name }) => ours.has(name.toLowerCase()));
  return { ...cells, mark: await readMark() };
}

function readMark(): Promise<string | null> {
  return inExcel('reading the workbook', async (context) => {
    const mark = context.workbook.properties.custom.getItemOrNullObject(MARK_NAME);
    mark.load('value');
    await context.sync();
    return mark.isNullObject ? null : String(mark.value);
  });
}

/** What is known of a tab before its cells are read. */
export interface TabFacts {
  readonly name: string;
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Reads the cells of the tabs that are wanted: 3 requests for a case, and one more for each 40,000 cells. */
export function readTabs(wanted: (tab: TabFacts) => boolean): Promise<Omit<WorkbookCells, 'tabs'> & { readonly tabs: readonly SheetCells[] }> {
  return inExcel('reading the workbook', async (context) => {
    const { comments, ...found } = await findContents(context);
    const { names } = found;
    const sheets = context.workbook.worksheets.items.map(({ name }) => ({
      name,
      tables: context.workbook.tables.items.filter(({ worksheet }) => worksheet.name === name),
    }));
    const chosen = sheets.filter(({ name, tables }) =>
      wanted({ name, tables: tables.map((table) => table.name), names: names.filter(({ tab }) => tab === name).map((each) => each.name) }),
    );
    const outlines = await measure(context, chosen, comments);
    return { ...found, tabs: await readCells(context, outlines) };
  });
}

interface KeptFormula {
  readonly formula: string;
  readonly place: Excel.Range;
}

async function findContents(context: Excel.RequestContext): Promise<Pick<WorkbookCells, 'names' | 'brokenNames'> & { readonly comments: KeptFormula[] }> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula');
  const comments = isSupported(COMMENTS_API) ? context.workbook.comments : null;
  comments?.load('items/content');
  await context.sync();
  return {
    ...namesAmong(names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }))),
    comments: (comments?.items ?? []).flatMap((comment) => {
      const formula = formulaInComment(comment.content);
      return formula === null ? [] : [{ formula, place: comment.getLocation() }];
    }),
  };
}

interface Outline {
  readonly name: string;
  readonly tables: TabCells['tables'];
  readonly used: Area | null;
  readonly kept: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

async function measure(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly tables: readonly Excel.Table[] }[],
  comments: readonly KeptFormula[],
): Promise<Outline[]> {
  const asked = sheets.map(({ name, tables }) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load('address');
    return { name, used, tables: tables.map((table) => ({ table, range: loaded(table.getRange()) })) };
  });
  for (const { place } of comments) loaded(place);
  await context.sync();
  return asked.map(({ name, used, tables }) => ({
    name,
    used: used.isNullObject ? null : areaOf(used.address),
    // A row of totals below the data is not data.
    tables: tables.map(({ table, range }) => {
      const area = areaOf(range.address);
      return { name: table.name, ...area, rows: area.rows - (table.showTotals ? 1 : 0) };
    }),
    kept: comments.flatMap(({ formula, place }) => {
      const cell = parsePlace(place.address);
      return cell?.tab === name ? [{ row: cell.row, column: cell.column, formula }] : [];
    }),
  }));
}

function loaded(range: Excel.Range): Excel.Range {
  range.load('address');
  return range;
}

/** The cells of "'Tab'!B3:D9". */
function areaOf(address: string): Area {
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  if (!area) throw new RangeError(`Excel gave the address "${address}"`);
  return area;
}

async function readCells(context: Excel.RequestContext, outlines: readonly Outline[]): Promise<SheetCells[]> {
  const tabs = outlines.map(({ name, tables, kept }) => new SheetCells(name, tables, kept));
  let asked = 0;
  for (const [i, { name, used }] of outlines.entries()) {
    for (const area of used ? pieces(used) : []) {
      const cells = area.rows * area.columns;
      if (asked > 0 && asked + cells > CELLS_PER_ANSWER) {
        await context.sync();
        asked = 0;
      }
      asked += cells;
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns);
      range.load('values,formulas');
      tabs[i]?.add(area.row, area.column, range);
    }
  }
  await context.sync();
  return tabs;
}
