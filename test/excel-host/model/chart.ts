import type { Area } from './area';
import type { Sheet } from './sheet';
import { Bag } from './store';

export interface SeriesSource {
  readonly sheet: Sheet;
  readonly area: Area;
}

export class Series {
  readonly store = new Bag();
  values: SeriesSource | null = null;
  categories: SeriesSource | null = null;

  constructor(name: string) {
    this.store.set('Name', name);
  }

  get name(): string {
    return String(this.store.get('Name'));
  }
}

export class Chart {
  readonly store = new Bag();
  readonly series: Series[] = [];
  /** The cells that it covers. */
  position: { readonly from: Area; readonly to: Area } | null = null;

  constructor(
    readonly id: string,
    readonly sheet: Sheet,
    name: string,
    type: string,
  ) {
    this.store.set('Name', name);
    this.store.set('ChartType', type);
  }

  get name(): string {
    return String(this.store.get('Name'));
  }
}
