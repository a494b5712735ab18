import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { TabCells, WorkbookCells } from '../../workbook/cells';
import { KEPT_FORMULA } from '../../workbook/contents/tab-contents';
import { parsePlace } from '../../workbook/places';
import { keptOf, valueOf } from './cell';
import { areaOf } from './ranges';
import { namesIn, tablesIn, type Resources } from './read-workbook';
import { sharedFormulas, type SheetCells } from './read-tab';

/** The cells of an open workbook, read where they are when they are asked for. */
export function liveCells(data: IWorkbookData, resources: Resources): WorkbookCells {
  const tables = tablesIn(resources);
  const { mark } = data.custom ?? {};
  return {
    mark: typeof mark === 'string' ? mark : null,
    tabs: data.sheetOrder.map((id): TabCells => {
      const cells: SheetCells = data.sheets[id]?.cellData ?? {};
      const formulas = sharedFormulas(cells);
      const at = (row: number, column: number): ICellData => cells[row - 1]?.[column - 1] ?? {};
      return {
        name: data.sheets[id]?.name ?? '',
        lastColumn: Object.values(cells).reduce((last, line) => Object.keys(line ?? {}).reduce((most, column) => Math.max(most, Number(column) + 1), last), 0),
        tables: (tables.get(id) ?? []).map(({ name, range }) => ({ name, ...areaOf(range) })),
        value: (row, column) => valueOf(at(row, column)),
        formula(row, column) {
          const cell = at(row, column);
          const { note } = keptOf(cell);
          return formulas(row - 1, column - 1, cell) ?? (note?.startsWith(KEPT_FORMULA) ? note.slice(KEPT_FORMULA.length) : null);
        },
      };
    }),
    names: namesIn(resources).flatMap(({ name, refersTo }) => {
      const place = parsePlace(refersTo);
      return place ? [{ name, ...place }] : [];
    }),
  };
}
