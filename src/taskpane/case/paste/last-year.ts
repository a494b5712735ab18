import type { PartnershipCase } from '../../../engine/case';
import { add, exact, toNumber } from '../../../engine/money';
import { withBlock } from './apply';
import type { Block } from './block';
import { recordOf } from './record';

export interface InLastYear {
  readonly year: string;
  /** In pounds; a cost is negative. */
  readonly saving: number;
  /** Whether some of it is to be confirmed, and is not counted. */
  readonly toConfirm: boolean;
}

/** What the lines of a block save in the last year of the case: where amounts are taken for what they are not, it shows here. */
export function inLastYear(partnershipCase: PartnershipCase, block: Block, years: readonly string[]): InLastYear | null {
  const year = years.at(-1);
  if (year === undefined || block.problems.length > 0) return null;
  const given = withBlock(partnershipCase, 'lines', block);
  const lines = [...new Set(block.rows.map((row) => given.lines[recordOf(given, 'lines', row)]))].flatMap((line) => line ?? []);
  const values = lines.flatMap(({ kind, amounts }) => (kind === 'recurring' ? years : [year]).map((each) => amounts[each]?.value ?? 0));
  const known = values.filter((value) => typeof value === 'number');
  return { year, saving: toNumber(add(known.map(exact))), toConfirm: known.length < values.length };
}
