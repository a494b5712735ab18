import type { Block, TabSpec, WorkbookSpec } from '../model';
import { parseR1C1 } from '../r1c1';
import { lower } from './references';
import { tokens, type Token } from './tokens';

/** A calculated block with what its formulas read. */
export interface Calculation {
  readonly tab: TabSpec;
  readonly block: Block;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle by its first and last row and column. */
export interface Rectangle {
  readonly tab: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type ReadCell = ReturnType<typeof parseR1C1>;

/** A cell or range of a formula; the tab is in lower case, empty for the formula's own. */
interface Reference {
  readonly tab: string;
  readonly from: ReadCell;
  readonly to: ReadCell;
}

export function calculationsOf(spec: WorkbookSpec): Calculation[] {
  return spec.tabs.flatMap((tab) =>
    tab.blocks
      .filter(({ kind, formulas }) => kind === 'calculation' && formulas !== null)
      .map((block) => ({ tab, block, rows: block.values.length, columns: block.values[0]?.length ?? 0 })));
}

/** Reads each formula once. */
export class References {
  private readonly known = new Map<string, Reference[]>();

  /** What the cells of a calculation read, from one cell of it to another. Table columns are inputs, and depend on nothing. */
  read({ tab, block }: Calculation, firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Rectangle[] {
    const formulas = typeof block.formulas === 'string' ? block.formulas : block.formulas?.[firstRow - block.row];
    if (formulas === undefined) return [];
    return this.of(formulas).map(({ tab: other, from, to }) => {
      const corners = [from(firstRow, firstColumn), from(lastRow, lastColumn), to(firstRow, firstColumn), to(lastRow, lastColumn)] as const;
      const [a, b, c, d] = corners;
      return {
        tab: other === '' ? lower(tab.name) : other,
        top: Math.min(a.row, b.row, c.row, d.row),
        bottom: Math.max(a.row, b.row, c.row, d.row),
        left: Math.min(a.column, b.column, c.column, d.column),
        right: Math.max(a.column, b.column, c.column, d.column),
      };
    });
  }

  private of(formula: string): Reference[] {
    const known = this.known.get(formula);
    if (known) return known;
    const found = references(tokens(formula, 'R1C1'));
    this.known.set(formula, found);
    return found;
  }
}

function references(all: readonly Token[]): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i];
    if (token?.kind !== 'cell') continue;
    const before = all[i - 1];
    const next = all[i + 2];
    const ranged = all[i + 1]?.text === ':' && next?.kind === 'cell';
    const from = parseR1C1(token.text);
    found.push({ tab: before?.kind === 'tab' ? lower(before.text) : '', from, to: ranged ? parseR1C1(next.text) : from });
    if (ranged) i += 2;
  }
  return found;
}

/** The cells of a calculation, of the same tab, among those read. */
export function overlap(read: Rectangle, { block, rows, columns }: Calculation): Rectangle | null {
  const top = Math.max(read.top, block.row);
  const bottom = Math.min(read.bottom, block.row + rows - 1);
  const left = Math.max(read.left, block.column);
  const right = Math.min(read.right, block.column + columns - 1);
  return top <= bottom && left <= right ? { tab: read.tab, top, bottom, left, right } : null;
}
