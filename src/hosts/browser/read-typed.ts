import { numfmt, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INumfmtService, SheetInterceptorService, type ISheetLocation } from '@univerjs/sheets';
import { CELL_KIND } from './kinds';
import type { Spreadsheet } from './spreadsheet';
import { asRead, dateToEdit } from './typed';

/** Before and after what the spreadsheet itself does with a cell that is edited. */
const FIRST = 100;

/** Reads what is typed in cells as Excel of the United Kingdom does, and gives a date back to be edited in the words in which it is read again. */
export function readAsTyped(sheet: Spreadsheet): void {
  const { writeCellInterceptor } = sheet.injector.get(SheetInterceptorService);
  const formats = sheet.injector.get(INumfmtService);
  const formatAt = ({ unitId, subUnitId, row, col }: ISheetLocation): string => formats.getValue(unitId, subUnitId, row, col)?.pattern ?? 'General';
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => next(isPlainText(cell) ? { ...cell, v: asRead(cell.v, formatAt(context)) } : cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, context, next) {
      const { v, t } = context.worksheet.getCellRaw(context.row, context.col) ?? {};
      const shown = t === CELL_KIND.number && typeof v === 'number' ? dateToEdit(numfmt.getFormatInfo(formatAt(context)).type, v) : null;
      return next(shown === null ? cell : { ...cell, v: numfmt.format(shown, v) });
    },
  });
}

function isPlainText<Cell extends ICellData>(cell: Nullable<Cell>): cell is Cell & { readonly v: string } {
  return typeof cell?.v === 'string' && !cell.p && !cell.f && cell.t !== CELL_KIND.typedAsText;
}
