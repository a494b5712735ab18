import type { Block, TabSpec, WorkbookSpec } from '../model';
import { resolveR1C1 } from '../r1c1';
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

interface Reference {
  readonly tab: string;
  readonly from: string;
  readonly to: string;
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
    return this.of(formulas).map((reference) => {
      const corners = [reference.from, reference.to].flatMap((cell) => [resolveR1C1(cell, firstRow, firstColumn), resolveR1C1(cell, lastRow, lastColumn)]);
      const rows = corners.map(({ row }) => row);
      const columns = corners.map(({ column }) => column);
      return {
        tab: lower(reference.tab === '' ? tab.name : reference.tab),
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
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
    found.push({ tab: before?.kind === 'tab' ? before.text : '', from: token.text, to: ranged ? next.text : token.text });
    if (ranged) i += 2;
  }
  return found;
}

export function overlap(read: Rectangle, { tab, block, rows, columns }: Calculation): Rectangle | null {
  if (read.tab !== lower(tab.name)) return null;
  const top = Math.max(read.top, block.row);
  const bottom = Math.min(read.bottom, block.row + rows - 1);
  const left = Math.max(read.left, block.column);
  const right = Math.min(read.right, block.column + columns - 1);
  return top <= bottom && left <= right ? { tab: read.tab, top, bottom, left, right } : null;
}
