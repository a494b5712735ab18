import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { copier } from '../../workbook/copied-formula';
import { emptyTab, type CellContents, type LinkContents, type TabContents } from '../../workbook/contents/contents';
import type { Looks } from '../../workbook/contents/looks';
import { charactersWide, pointsHigh } from '../../workbook/measures';
import type { CellValue } from '../../workbook/model';
import { keptOf, valueOf } from './cell';
import { YES } from './kinds';
import { areaOf } from './ranges';
import { lookOf } from './style';

export type SheetCells = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

interface Setting {
  readonly looks: Looks;
  readonly styles: IWorkbookData['styles'];
  /** Results that fill more cells than their own, by the cell of the formula: "0,0". */
  readonly spills: ReadonlyMap<string, Spill>;
}

export interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** What the cells show that hold nothing themselves. */
  value(row: number, column: number): CellValue;
}

/** A tab of the spreadsheet as it stands; rules, tables and names are kept elsewhere. */
export function readTab(sheet: Partial<IWorksheetData>, setting: Setting): TabContents {
  const links: LinkContents[] = [];
  const cells: CellContents[] = [];
  const breaks: number[] = [];
  let [repeats, unprinted]: [number | null, number | null] = [null, null];
  const formulas = sharedFormulas(sheet.cellData ?? {});
  const place = placer(setting);
  eachCell(sheet.cellData ?? {}, (row, column, cell) => {
    const value = valueOf(cell);
    const formula = formulas(row, column, cell);
    const look = place(cell.s);
    const { link, note, address, prints } = keptOf(cell);
    if (prints === 'on each page') repeats ??= row + 1;
    if (prints === 'on a new page') breaks.push(row + 1);
    if (prints === 'not from here') unprinted ??= row + 1;
    const spill = setting.spills.get(`${row},${column}`);
    if (link) links.push({ row: row + 1, column: column + 1, tab: link.tab, target: { row: link.row, column: link.column } });
    if (value === null && formula === null && look === undefined) return;
    cells.push({
      row: row + 1, column: column + 1, value,
      ...(formula !== null && { formula }), ...(spill && { spill: { rows: spill.rows, columns: spill.columns } }), ...(look !== undefined && { look }), ...(note !== undefined && { note }),
      ...(address !== undefined && { address }),
    });
  });
  for (const [key, spill] of setting.spills) cells.push(...spilledCells(key, spill, sheet.cellData ?? {}, place));
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return {
    ...emptyTab(sheet.name ?? ''),
    cells, links, repeats, breaks, unprinted,
    ...sizesOf(sheet),
    freeze: { rows: ySplit, columns: xSplit },
    gridlines: sheet.showGridlines !== 0,
    colour: /^#[0-9a-f]{6}$/i.test(sheet.tabColor ?? '') ? (sheet.tabColor ?? '').slice(1).toUpperCase() : null,
    hidden: sheet.hidden === YES,
    landscape: sheet.custom?.['landscape'] === true,
    merges: (sheet.mergeData ?? []).map(areaOf),
  };
}

/** Cells with a look of their own stand in the list already, empty: what is filled into them comes after. */
function spilledCells(key: string, { rows, columns, value }: Spill, cells: SheetCells, place: ReturnType<typeof placer>): CellContents[] {
  const [top = 0, left = 0] = key.split(',').map(Number);
  return Array.from({ length: rows * columns - 1 }, (_, n): CellContents => {
    const [row, column] = [top + Math.floor((n + 1) / columns), left + ((n + 1) % columns)];
    const look = place(cells[row]?.[column]?.s);
    return { row: row + 1, column: column + 1, value: value(row, column), spilled: true, ...(look !== undefined && { look }) };
  });
}

function eachCell(cells: SheetCells, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}

/** Formulas that were filled into neighbouring cells stand in the first of them only. */
export function sharedFormulas(cells: SheetCells): (row: number, column: number, cell: ICellData) => string | null {
  let owners: Map<string, { readonly row: number; readonly column: number; readonly copy: (rows: number, columns: number) => string }> | null = null;
  const find = (): NonNullable<typeof owners> => {
    const found: NonNullable<typeof owners> = new Map();
    eachCell(cells, (row, column, { f, si }) => {
      if (f && si) found.set(si, { row, column, copy: copier(f) });
    });
    return found;
  };
  return (row, column, { f, si }) => {
    if (f) return f.startsWith('=') ? f : `=${f}`;
    if (!si) return null;
    owners ??= find();
    const owner = owners.get(si);
    return owner ? owner.copy(row - owner.row, column - owner.column) : null;
  };
}

function placer({ looks, styles }: Setting): (style: ICellData['s']) => number | undefined {
  const known = new Map<string, number | undefined>();
  const place = (style: IWorkbookData['styles'][string]): number | undefined => {
    const look = style ? lookOf(style) : {};
    return Object.keys(look).length === 0 ? undefined : looks.place(look);
  };
  return (style) => {
    if (typeof style !== 'string') return place(style);
    if (!known.has(style)) known.set(style, place(styles[style]));
    return known.get(style);
  };
}

function sizesOf({ rowData = {}, columnData = {} }: Partial<IWorksheetData>): Pick<TabContents, 'widths' | 'heights' | 'hiddenRows' | 'hiddenColumns'> {
  const rows = Object.entries(rowData).map(([row, each]) => ({ row: Number(row) + 1, each }));
  const columns = Object.entries(columnData).map(([column, each]) => ({ column: Number(column) + 1, each }));
  const last = Math.max(0, ...columns.map(({ column }) => column));
  const widths = Array.from({ length: last }, (): number | null => null);
  for (const { column, each } of columns) if (each?.w !== undefined) widths[column - 1] = charactersWide(each.w);
  return {
    widths,
    heights: rows.flatMap(({ row, each }) => (each?.h !== undefined && each.ia !== YES ? [{ row, height: pointsHigh(each.h) }] : [])),
    hiddenRows: rows.flatMap(({ row, each }) => (each?.hd === YES ? [row] : [])),
    hiddenColumns: columns.flatMap(({ column, each }) => (each?.hd === YES ? [column] : [])),
  };
}
