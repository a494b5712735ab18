import type { Sheet } from './sheet';

/** Who did it: somebody at this computer, be it the officer or an add-in, or somebody else who has the workbook open. */
export type Source = 'Local' | 'Remote';

export type WorkbookEvent = { readonly source: Source; readonly sheet: Sheet } & (
  | { readonly kind: 'added' | 'deleted' }
  | {
      readonly kind: 'changed';
      readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
      readonly address: string;
      readonly shiftDirection: 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
    }
);

type WithoutSource<T> = T extends unknown ? Omit<T, 'source'> : never;
export type Happening = WithoutSource<WorkbookEvent>;
