import { spellTab } from './formulas/tokens';
import { type Area, print } from './model/area';
import type { Chart, SeriesSource } from './model/chart';
import { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import { covered, painted } from './painted';

/** Plain data to compare: what an officer could see or find in a workbook, without ids and whatever the order it was made in. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** The whole of a workbook. Without results, formulas count and what they come to does not. */
export function snapshot(workbook: Workbook, { results = true } = {}): Snapshot {
  const { sheets, names, comments, customProperties, xmlParts, store, isStructureProtected, isReadOnly } = workbook;
  return plain({
    order: sheets.map(({ name }) => name),
    tabs: byKey(sheets, ({ name }) => name, (sheet) => tab(sheet, results)),
    names: byKey(names, ({ name }) => name, ({ formula, store: own }) => ({ formula, ...own.all() })),
    comments: byKey(comments, ({ sheet, area }) => spellTab(sheet.name) + print(area), (comment) => comment.store.all()),
    properties: store.child('Properties').all(),
    customProperties: byKey(customProperties, ({ key }) => key, ({ value }) => value),
    xmlParts: xmlParts.map(({ xml }) => xml).sort(),
    isStructureProtected,
    isReadOnly,
  }) as Snapshot;
}

function tab(sheet: Sheet, results: boolean) {
  const cells = [...sheet.entries()];
  const formats = painted(sheet.coats);
  const isRule = (name: string) => name.startsWith('DataValidation.');
  return {
    settings: sheet.store.all(),
    cells: byKey(cells, at, ([, , { value, formula }]) => (formula === null ? value : results ? { formula, value: value ?? 'not calculated' } : formula)),
    formats: Object.fromEntries(Object.entries(formats).filter(([name]) => !isRule(name))),
    validations: Object.fromEntries(Object.entries(formats).filter(([name]) => isRule(name))),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    links: Object.fromEntries([...sheet.links].map(([key, link]) => [at(Sheet.placeOf(key)), link])),
    tables: byKey(sheet.tables, ({ name }) => name, ({ area, store }) => ({ area: print(area), ...store.all() })),
    conditionalFormats: sheet.rules.map(({ type, areas, store }) => ({ type, cells: covered(areas), ...store.all() })),
    charts: byKey(sheet.charts, ({ name }) => name, chart),
    frozen: sheet.frozen && print(sheet.frozen),
    printTitleRows: sheet.printTitleRows && print(sheet.printTitleRows),
    printTitleColumns: sheet.printTitleColumns && print(sheet.printTitleColumns),
    printArea: sheet.printArea && print(sheet.printArea),
    pageBreaks: sheet.pageBreaks.map((each) => print(each)),
    isProtected: sheet.isProtected,
  };
}

function chart({ store, position, series }: Chart) {
  const source = (from: SeriesSource | null) => from && spellTab(from.sheet.name) + print(from.area);
  return {
    ...store.all(),
    position: position && `${print(position.from)} to ${print(position.to)}`,
    series: series.map((each) => ({ ...each.store.all(), values: source(each.values), categories: source(each.categories) })),
  };
}

const at = ([row, column]: readonly [row: number, column: number, ...rest: unknown[]]): string => print({ row, column, rows: 1, columns: 1 } satisfies Area);

function byKey<T>(items: readonly T[], key: (item: T) => string, value: (item: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(items.map((item) => [key(item), value(item)]));
}

/** Without what is undefined, and keys in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]));
}

/** One line for each difference: "tabs > Lines > cells > B3: 5, then 6". */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  if (Object.is(before, after)) return [];
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [`${path.join(' > ')}: ${spell(before)}, then ${spell(after)}`];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function spell(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
