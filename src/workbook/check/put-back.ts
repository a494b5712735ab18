import { formulaOf } from '../blocks-of';
import type { Block, WorkbookSpec } from '../model';
import { fingerprint } from '../record/fingerprint';
import { ReadFormula, type CellPlace, type Translation } from '../translate';

/** A specification, and where its cells are now. */
export interface Lie {
  readonly spec: WorkbookSpec;
  readonly toNow: Translation;
}

/** A cell of a block, counted from 0, and where it is now. */
export interface CellOfBlock {
  readonly block: string;
  readonly i: number;
  readonly j: number;
  readonly place: CellPlace;
}

/**
 * The formulas that were built, as they read where the cells are now. What the inputs need now may be another one, over ranges that are
 * not there yet: what is put back is only ever one that a check finds as built.
 */
export class PutBack {
  private readonly sources: readonly (() => Source | null)[];

  constructor(private readonly toBuilt: Translation, lies: readonly (() => Lie | null)[]) {
    this.sources = lies.map((lie) => {
      let source: Source | null | undefined;
      return () => {
        if (source !== undefined) return source;
        const own = lie();
        return (source = own && new Source(own));
      };
    });
  }

  /** In A1 with its "="; null where only a build can say. */
  formula(cell: CellOfBlock, print: string | undefined): string | null {
    for (const source of this.sources) {
      const formula = source()?.formula(cell);
      if (formula && this.isAsBuilt(formula, cell.place, print)) return `=${formula}`;
    }
    return null;
  }

  /** @param formula in A1, without its "=" */
  isAsBuilt(formula: string, place: CellPlace, print: string | undefined): boolean {
    const asBuilt = ReadFormula.fromA1(formula, place).translated(place, this.toBuilt);
    return asBuilt !== null && fingerprint(asBuilt) === print;
  }
}

class Source {
  private readonly blocks: ReadonlyMap<string, { readonly tab: string; readonly block: Block }>;
  private readonly read = new Map<string, ReadFormula>();

  constructor(private readonly lie: Lie) {
    this.blocks = new Map(lie.spec.tabs.flatMap(({ name, blocks }) => blocks.map((block) => [block.id, { tab: name, block }] as const)));
  }

  formula({ block: id, i, j }: CellOfBlock): string | null {
    const own = this.blocks.get(id);
    const text = own ? formulaOf(own.block, i) : null;
    if (!own || text === null) return null;
    const read = this.read.get(text) ?? ReadFormula.fromR1C1(text);
    this.read.set(text, read);
    return read.translated({ tab: own.tab, row: own.block.row + i, column: own.block.column + j }, this.lie.toNow, 'A1');
  }
}
