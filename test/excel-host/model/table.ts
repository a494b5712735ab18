import { type Area, lastRow } from './area';
import type { Sheet } from './sheet';
import { Bag } from './store';

export class Table {
  readonly store = new Bag();

  constructor(
    readonly id: string,
    readonly sheet: Sheet,
    public name: string,
    /** With the header row, which every table has here. */
    public area: Area,
  ) {
    for (const [property, value] of DEFAULTS) this.store.set(property, value);
  }

  headers(): string[] {
    return Array.from({ length: this.area.columns }, (_, i) => String(this.sheet.value(this.area.row, this.area.column + i)));
  }

  /** Headers that are empty get names of their own, Column1, Column2 …, and of two that are the same the second gets a number. */
  nameHeaders(): void {
    const { row, column } = this.area;
    for (const [i, header] of this.headers().entries()) {
      const all = this.headers().map((each) => each.toLowerCase());
      if (header !== '' && all.indexOf(header.toLowerCase()) === i) continue;
      const stem = header === '' ? 'Column' : header;
      let n = header === '' ? 1 : 2;
      while (all.includes(`${stem}${n}`.toLowerCase())) n += 1;
      this.sheet.put(row, column + i, { value: `${stem}${n}`, formula: null });
    }
  }

  headerArea(): Area {
    return { ...this.area, rows: 1 };
  }

  bodyArea(): Area {
    return { ...this.area, row: this.area.row + 1, rows: lastRow(this.area) - this.area.row };
  }
}

const DEFAULTS = [
  ['ShowHeaders', true],
  ['ShowTotals', false],
  ['ShowFilterButton', true],
  ['ShowBandedRows', true],
  ['ShowBandedColumns', false],
  ['Style', 'TableStyleMedium2'],
] as const;
