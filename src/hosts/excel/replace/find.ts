import type { Area } from '../../../workbook/model';
import { addressOf, parsePlace } from '../../../workbook/places';
import { parseArea } from '../../../workbook/r1c1';
import { BLOCKS_NAME, BUILD_RECORD_NAME, tabsOfRecord } from '../../../workbook/record/read-build-record';
import { mayHoldOurs } from '../../../workbook/replace-functions/parse';
import { propose } from '../../../workbook/replace-functions/propose';
import type { Workplace } from '../../../workbook/replace-functions/references';
import { isError, type FunctionUse } from '../../../workbook/replace-functions/uses';
import { CELLS_PER_ANSWER, pieces } from '../answers';
import { inExcel } from '../in-excel';
import { rangeOf } from '../places';
import { readTabs } from '../reader';

/** All the cells of the officer's own tabs in which one of our functions stands, with what would take its place. */
export async function findFunctions(): Promise<readonly FunctionUse[]> {
  const record = await readTabs(({ names }) => names.some((name) => BUILD_RECORD_NAME.test(name) || BLOCKS_NAME.test(name)));
  const ours = new Set(tabsOfRecord(record).map((name) => name.toLowerCase()));
  return inExcel('looking for functions of the add-in', async (context) => {
    const { sheets, workplace } = await survey(context, ours);
    const found = await formulasIn(context, sheets);
    const uses = found.flatMap((each) => {
      const proposal = propose(each.formula, { tab: each.tab, workplace });
      if (!proposal) return [];
      const size = each.isProtected ? null : proposal.size;
      const area = { row: each.row, column: each.column, rows: size?.rows ?? 1, columns: size?.columns ?? 1 };
      const range = rangeOf(context.workbook.worksheets.getItem(each.tab), area);
      range.load('formulas,values');
      return [{ ...each, ...proposal, size, native: each.isProtected ? { because: 'its tab is protected' } : proposal.native, range }];
    });
    await context.sync();
    return uses.map(({ tab, row, column, formula, size, native, refersTo, range }): FunctionUse => {
      const shows = range.values as FunctionUse['shows'];
      const own = { tab, row, column, address: addressOf(tab, row, column), formula, shows, refersTo };
      return isFree(range) ? { ...own, size, native } : { ...own, size: null, native: { because: 'the cells that its result would fill hold something else' } };
    });
  });
}

/** A result that is no error stands in all its cells; behind an error they hold what somebody typed. */
function isFree({ formulas, values }: Pick<Excel.Range, 'formulas' | 'values'>): boolean {
  const others = (all: readonly (readonly unknown[])[]): unknown[] => all.flat().slice(1);
  const ownFormula = others(formulas).some((formula, i) => typeof formula === 'string' && formula.startsWith('=') && formula !== others(values)[i]);
  const [shown] = values[0] ?? [];
  return !ownFormula && (!isError(shown as FunctionUse['shows'][number][number]) || others(values).every((value) => value === ''));
}

interface OwnSheet {
  readonly name: string;
  readonly used: Area;
  readonly isProtected: boolean;
}

async function survey(context: Excel.RequestContext, ours: ReadonlySet<string>): Promise<{ sheets: OwnSheet[]; workplace: Workplace }> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => !ours.has(name.toLowerCase())).map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  const placed = tables.items.map((table) => {
    const range = table.getRange();
    const headers = range.getRow(0);
    range.load('address');
    headers.load('values');
    return { table, range, headers };
  });
  await context.sync();
  return {
    sheets: sheets.flatMap(({ sheet, used }) => {
      const area = used.isNullObject ? null : areaOf(used.address);
      return area ? [{ name: sheet.name, used: area, isProtected: sheet.protection.protected }] : [];
    }),
    workplace: {
      tables: placed.flatMap(({ table, range, headers }) => {
        const area = areaOf(range.address);
        return area ? [{ name: table.name, tab: table.worksheet.name, area, headers: (headers.values[0] ?? []).map(String) }] : [];
      }),
      names: names.items.flatMap(({ name, formula }) => {
        const place = parsePlace(String(formula));
        return place ? [{ name, tab: place.tab, area: place }] : [];
      }),
    },
  };
}

function areaOf(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf('!') + 1));
}

interface FoundFormula {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly isProtected: boolean;
}

async function formulasIn(context: Excel.RequestContext, sheets: readonly OwnSheet[]): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  let asked: { readonly sheet: OwnSheet; readonly area: Area; readonly range: Excel.Range }[] = [];
  const take = async (): Promise<void> => {
    await context.sync();
    for (const { sheet, area, range } of asked) found.push(...oursIn(sheet, area, range.formulas as unknown[][]));
    asked = [];
  };
  for (const sheet of sheets) {
    for (const area of pieces(sheet.used)) {
      const cells = asked.reduce((sum, each) => sum + each.area.rows * each.area.columns, area.rows * area.columns);
      if (asked.length > 0 && cells > CELLS_PER_ANSWER) await take();
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.name), area);
      range.load('formulas');
      asked.push({ sheet, area, range });
    }
  }
  await take();
  return found;
}

function oursIn({ name, isProtected }: OwnSheet, { row, column }: Area, formulas: readonly (readonly unknown[])[]): FoundFormula[] {
  return formulas.flatMap((line, i) => line.flatMap((formula, j) =>
    (typeof formula === 'string' && formula.startsWith('=') && mayHoldOurs(formula) ? [{ tab: name, row: row + i, column: column + j, formula, isProtected }] : [])));
}
