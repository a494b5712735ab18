import type { ICellData } from '@univerjs/core';
import type { CellContents } from '../../workbook/contents/contents';
import type { CellValue } from '../../workbook/model';
import { CELL_KIND, NO, YES } from './kinds';
import type { Shared } from './share-formulas';

/** What the spreadsheet keeps of a cell for us; it goes where the cell goes. */
export interface Kept {
  readonly link?: { readonly tab: string; readonly row: number; readonly column: number } | undefined;
  readonly note?: string;
  readonly address?: string;
  /** Its row is printed again on each page, begins one, or is left out with all below it. */
  readonly prints?: 'on each page' | 'on a new page' | 'not from here' | undefined;
}

/** Numbers without a kind would not count in conditional formats. A formula has its value too, until it is calculated. */
export function cellData({ value, formula, look, note, address, spilled }: CellContents, styles: readonly string[], { link, prints }: Pick<Kept, 'link' | 'prints'>, shared?: Shared): ICellData {
  const style = look === undefined ? undefined : styles[look];
  const kept: Kept = { ...(link && { link }), ...(prints && { prints }), ...(note !== undefined && { note }), ...(address !== undefined && { address }) };
  return {
    // What a formula fills is filled again when it is calculated.
    ...typedData(spilled ? null : value),
    ...(formula !== undefined && shared?.isFirst !== false && { f: formula }),
    ...(shared && { si: shared.id }),
    ...(style !== undefined && { s: style }),
    ...(Object.keys(kept).length > 0 && { custom: kept }),
  };
}

/** A value with its kind. */
export function typedData(value: CellValue): ICellData {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { v: value, t: CELL_KIND.number };
  if (typeof value === 'boolean') return { v: value ? YES : NO, t: CELL_KIND.boolean };
  return { v: value, t: CELL_KIND.text };
}

export function valueOf({ v, t, p }: ICellData): CellValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined || v === '') return null;
  if (t === CELL_KIND.boolean) return v === true || v === YES || v === 'TRUE';
  if (typeof v === 'string' && t === CELL_KIND.number && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  return v;
}

export function keptOf({ custom }: ICellData): Kept {
  return custom ?? {};
}
