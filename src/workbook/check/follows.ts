import type { Area } from '../model';
import { addressOf } from '../places';
import { ReadFormula } from '../translate';
import type { Cause, Difference } from './difference';

/** A block that has other rows or columns than the inputs need, where it stands now; or what an officer put into one, or typed below a table. */
export type OtherRows = Area & { readonly tab: string; readonly why?: 'row put in' | 'column put in' | 'typed below' };

type Root = Omit<Cause, 'andOthers'>;

/**
 * What the stale values among differences follow from: a cell whose own formula is as built follows from a cell that it reads and
 * that differs, or from what that one follows from. Only one that reads nothing that differs is stale by itself.
 */
export class Follows {
  private readonly byColumn = new Map<string, Difference[]>();
  private readonly known = new Map<Difference, Cause | null>();

  constructor(differences: readonly Difference[], private readonly otherRows: readonly OtherRows[], private readonly isAccepted: (difference: Difference) => boolean) {
    for (const each of differences) {
      const key = columnKey(each.place.tab, each.place.column);
      const column = this.byColumn.get(key);
      if (column) column.push(each);
      else this.byColumn.set(key, [each]);
    }
    for (const column of this.byColumn.values()) column.sort((a, b) => a.place.row - b.place.row);
  }

  causeOf(difference: Difference): Cause | null {
    if (difference.kind !== 'stale value') return null;
    const known = this.known.get(difference);
    if (known !== undefined) return known;
    // Cells that read each other lead nowhere.
    this.known.set(difference, null);
    const cause = this.firstOf(this.roots(difference));
    this.known.set(difference, cause);
    return cause;
  }

  /** Cells that were changed come before those that only have not calculated, and those before what was accepted. */
  private firstOf(roots: Iterable<Root>): Cause | null {
    let first: Root | null = null;
    let andOthers = false;
    for (const root of roots) {
      andOthers ||= first !== null && first.address !== root.address;
      if (!first || rank(root) < rank(first)) first = root;
      if (andOthers && rank(first) === 0) break;
    }
    return first && { ...first, andOthers };
  }

  private *roots({ found, place }: Difference): Generator<Root> {
    const reads = ReadFormula.fromA1((found.formula ?? '').replace(/^=/, ''), place).references(place);
    for (const { from, to } of reads) {
      for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column += 1) {
        for (const each of this.within(from.tab, column, from.row, to.row)) {
          if (each.place !== place) yield this.causeOf(each) ?? { place: each.place, address: each.address, why: this.isAccepted(each) ? 'accepted' : each.kind };
        }
      }
      for (const area of this.otherRows) if (meets(area, from, to)) yield { place: area, address: addressOf(area.tab, area.row, area.column), why: area.why ?? 'other rows' };
    }
  }

  private *within(tab: string, column: number, from: number, to: number): Generator<Difference> {
    const all = this.byColumn.get(columnKey(tab, column)) ?? [];
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.place.row ?? Infinity) < first) low = middle + 1;
      else high = middle;
    }
    for (let each = all[low]; each && each.place.row <= last; each = all[low]) {
      yield each;
      low += 1;
    }
  }
}

function rank({ why }: Root): number {
  return why === 'accepted' ? 2 : why === 'stale value' ? 1 : 0;
}

function columnKey(tab: string, column: number): string {
  return `${column} ${tab.toLowerCase()}`;
}

export function meets(area: OtherRows, from: Difference['place'], to: Difference['place']): boolean {
  const apart = (a: number, b: number, start: number, count: number): boolean => Math.max(a, b) < start || Math.min(a, b) >= start + count;
  return from.tab.toLowerCase() === area.tab.toLowerCase() && !apart(from.row, to.row, area.row, area.rows) && !apart(from.column, to.column, area.column, area.columns);
}

/** In the order in which they are given, what follows right after what it follows from. */
export function grouped(differences: readonly Difference[]): Difference[] {
  const followers = new Map<string, Difference[]>();
  const addresses = new Set(differences.map(({ address }) => address));
  const alone: Difference[] = [];
  for (const each of differences) {
    if (!each.follows || !addresses.has(each.follows.address)) alone.push(each);
    else followers.set(each.follows.address, [...(followers.get(each.follows.address) ?? []), each]);
  }
  return alone.flatMap((each) => [each, ...(followers.get(each.address) ?? [])]);
}
