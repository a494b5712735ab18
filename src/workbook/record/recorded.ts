import type { Area, Block, TabSpec } from '../model';
import { fingerprint, pack } from './fingerprint';

/** What the build record keeps of a block: where it was built, and what its formulas were. Figures are not kept. */
export interface RecordedBlock {
  readonly id: string;
  /** Tab id. */
  readonly tab: string;
  readonly area: Area;
  /** A fingerprint for each row, packed; empty for what is typed. */
  readonly formulas: string;
}

/** A cell holds no more text; a block with more different formulas than that is known by its place only. */
const LONGEST = 32_000;

export function recordedBlocks(tab: Pick<TabSpec, 'id' | 'blocks'>): RecordedBlock[] {
  return tab.blocks.map((block) => ({ id: block.id, tab: tab.id, area: areaOf(block), formulas: printsOf(block) }));
}

export function areaOf({ row, column, values }: Pick<Block, 'row' | 'column' | 'values'>): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** Whether a block would be built with the formulas that a record keeps of it; true where it keeps none. */
export function hasFormulas(block: Block, recorded: readonly string[] | null): boolean {
  return recorded === null || printsOf(block) === pack(recorded);
}

function printsOf({ formulas, values }: Block): string {
  if (formulas === null) return '';
  const packed = pack(typeof formulas === 'string' ? Array<string>(values.length).fill(fingerprint(formulas)) : printsOfRows(formulas));
  return packed.length > LONGEST ? '' : packed;
}

/** Equal formulas mostly stand in neighbouring rows, so that one is enough to remember. */
function printsOfRows(formulas: readonly string[]): readonly string[] {
  let last = '';
  let print = fingerprint(last);
  return formulas.map((formula) => {
    if (formula !== last) print = fingerprint(formula);
    last = formula;
    return print;
  });
}
