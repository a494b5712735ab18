import { type Area, cellsOf, contains, lastColumn, overlap } from './area';
import type { Store } from './store';

export interface Coat {
  readonly area: Area;
  readonly value: unknown;
}

/** What cells have before anybody formats them. */
export const UNPAINTED = new Map<string, unknown>([
  ['NumberFormat', 'General'],
  ['Format.HorizontalAlignment', 'General'],
  ['Format.VerticalAlignment', 'Bottom'],
  ['Format.WrapText', false],
  ['Format.IndentLevel', 0],
  ['Format.Fill.Color', '#FFFFFF'],
  ['Format.Font.Name', 'Calibri'],
  ['Format.Font.Size', 11],
  ['Format.Font.Color', '#000000'],
  ['Format.Font.Bold', false],
  ['Format.Font.Italic', false],
  ['Format.Font.Underline', 'None'],
  ['Format.Protection.Locked', true],
]);

const MOST_CELLS = 500_000;

/** Formats and rules of the cells of a tab: coats of paint, the last one on top. */
export class Coats {
  private readonly coats = new Map<string, Coat[]>();

  paint(area: Area, name: string, value: unknown): void {
    const coats = this.coats.get(name);
    if (coats) coats.push({ area, value });
    else this.coats.set(name, [{ area, value }]);
  }

  at(row: number, column: number, name: string): unknown {
    const coat = this.coats.get(name)?.findLast((each) => contains(each.area, row, column));
    return coat ? coat.value : UNPAINTED.get(name);
  }

  names(): string[] {
    return [...this.coats.keys()];
  }

  /** What was painted under a name, the last one on top. */
  named(name: string): readonly Coat[] {
    return this.coats.get(name) ?? [];
  }

  /** Puts another value in the place of each that was painted under a name. */
  change(name: string, change: (value: unknown) => unknown): void {
    const coats = this.coats.get(name);
    if (coats) this.coats.set(name, coats.map(({ area, value }) => ({ area, value: change(value) })));
  }

  /** After cells moved: what is painted on each area is painted on these instead. */
  move(areas: (area: Area, name: string) => readonly Area[]): void {
    for (const [name, coats] of this.coats) {
      this.coats.set(name, coats.flatMap((coat) => areas(coat.area, name).map((area) => (area === coat.area ? coat : { area, value: coat.value }))));
    }
  }

  /** Paints some rows as one other is, with its rules or without. */
  repeat(like: Area, from: number, to: number, withRules = false): void {
    for (const name of [...this.coats.keys()].filter((each) => withRules || !each.startsWith('DataValidation.'))) {
      for (let { column } = like; column <= lastColumn(like); column += 1) {
        this.paint({ row: from, column, rows: to - from + 1, columns: 1 }, name, this.at(like.row, column, name));
      }
    }
  }

  /** As cells were before anybody painted them. */
  strip(area: Area, isMeant: (name: string) => boolean): void {
    for (const name of this.coats.keys()) if (isMeant(name)) this.paint(area, name, UNPAINTED.get(name));
  }

  /** The value that all the cells share; null when they differ, as Excel says it. */
  over(areas: readonly Area[], name: string): unknown {
    const coats = this.coats.get(name)?.filter((each) => areas.some((area) => overlap(each.area, area))) ?? [];
    if (coats.length === 0) return UNPAINTED.get(name);
    if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) throw new RangeError(`too many cells to compare the ${name} of`);
    const [{ row, column }] = areas as [Area];
    const first = this.at(row, column, name);
    const same = areas.every((area) => [...cellsOf(area)].every(([r, c]) => this.at(r, c, name) === first));
    return same ? first : null;
  }

  /** Everything painted on one cell: { 'Format.Font.Bold': true }. */
  of(row: number, column: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    for (const name of this.coats.keys()) {
      const value = this.at(row, column, name);
      if (value !== undefined && value !== UNPAINTED.get(name)) found[name] = value;
    }
    return found;
  }
}

/** The properties of some cells of a tab, as an object has them. */
export class CoatStore implements Store {
  constructor(
    private readonly coats: Coats,
    private readonly cells: { readonly areas: readonly Area[] },
    private readonly prefix = '',
  ) {}

  get(name: string): unknown {
    return this.coats.over(this.cells.areas, this.prefix + name);
  }

  set(name: string, value: unknown): void {
    for (const area of this.cells.areas) this.coats.paint(area, this.prefix + name, value);
  }

  child(name: string): CoatStore {
    return new CoatStore(this.coats, this.cells, `${this.prefix}${name}.`);
  }
}
