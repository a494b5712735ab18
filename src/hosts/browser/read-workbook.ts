import type { IWorkbookData } from '@univerjs/core';
import { Looks } from '../../workbook/contents/looks';
import type { WorkbookContents } from '../../workbook/contents/contents';
import { areaOf } from './ranges';
import { readTab, type Spill } from './read-tab';
import { limitContents } from './limits';
import { ruleContents } from './officer-rules';
import { highlightsOf, validationsOf, type ColourRule, type ValidationRule } from './rules';
import { RESOURCES, type TableData } from './workbook-data';

export type Resources = readonly { readonly name: string; readonly data: string }[];
/** By tab id, then by the cell of the formula. */
export type Spills = ReadonlyMap<string, ReadonlyMap<string, Spill>>;

/** The workbook of a spreadsheet as it stands, from its live data. */
export function readWorkbook(data: IWorkbookData, resources: Resources, spills: Spills): WorkbookContents {
  const part = <T>(name: string): Readonly<Record<string, T>> => partOf(resources, name);
  const highlights = part<readonly ColourRule[]>(RESOURCES.highlights);
  const validations = part<readonly ValidationRule[]>(RESOURCES.validations);
  const tables = tablesIn(resources);
  const looks = new Looks();
  const tabs = data.sheetOrder.map((id) => {
    const tab = readTab(data.sheets[id] ?? {}, { looks, styles: data.styles, spills: spills.get(id) ?? new Map() });
    const [colours, typed] = [highlights[id] ?? [], validations[id] ?? []];
    const value = new Map(tab.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    return {
      ...tab,
      tables: (tables.get(id) ?? []).map(({ name, range }) => {
        const { row, column, rows, columns } = areaOf(range);
        return { name, row, column, rowCount: rows - 1, headers: Array.from({ length: columns }, (_, i) => String(value.get(`${row},${column + i}`) ?? '')) };
      }),
      highlights: colours.flatMap((rule) => highlightsOf(rule) ?? []),
      rules: colours.flatMap((rule) => (highlightsOf(rule) ? [] : (ruleContents(rule) ?? []))),
      validations: typed.flatMap((rule) => validationsOf(rule) ?? []),
      limits: typed.flatMap((rule) => (validationsOf(rule) ? [] : (limitContents(rule) ?? []))),
    };
  });
  const { subject, mark } = data.custom ?? {};
  return {
    title: data.name,
    subject: typeof subject === 'string' ? subject : '',
    mark: typeof mark === 'string' ? mark : null,
    tabs, names: namesIn(resources), looks: looks.all,
  };
}

function partOf<T>(resources: Resources, name: string): Readonly<Record<string, T>> {
  const data = resources.find((each) => each.name === name)?.data ?? '';
  return data === '' ? {} : (JSON.parse(data) as Readonly<Record<string, T>>);
}

export function namesIn(resources: Resources): WorkbookContents['names'] {
  const names = partOf<{ readonly name: string; readonly formulaOrRefString: string; readonly comment?: string }>(resources, RESOURCES.names);
  return Object.values(names).map(({ name, formulaOrRefString, comment }) => ({
    name, refersTo: formulaOrRefString.replace(/^=/, ''), ...(comment === undefined || comment === '' ? {} : { comment }),
  }));
}

export function tablesIn(resources: Resources): ReadonlyMap<string, readonly Pick<TableData, 'name' | 'range'>[]> {
  const tables = partOf<{ readonly tables: readonly TableData[] }>(resources, RESOURCES.tables);
  return new Map(Object.entries(tables).map(([id, each]) => [id, each.tables]));
}
