import { BASIS_KINDS, MONEY_UNITS, type Basis, type Figure, type Grade, type PartnershipCase, type PerCouncil } from '../../../engine/case';
import { reshaped, withItem } from '../items';
import type { Block, BlockRow, Target } from './block';
import { followingAmounts } from '../year-spent';
import { recordOf } from './record';

/** The case with the figures of a block: records of the same name are brought up to date, others are added. */
export function withBlock(partnershipCase: PartnershipCase, target: Target, block: Block): PartnershipCase {
  return reshaped(block.rows.reduce((given, row) => withRow(given, target, row, block), partnershipCase));
}

function withRow(given: PartnershipCase, target: Target, row: BlockRow, { isNegative, potential }: Block): PartnershipCase {
  const found = recordOf(given, target, row);
  switch (target) {
    case 'deficits': {
      const all = found < 0 ? withItem(given, 'deficits') : given;
      const at = found < 0 ? all.deficits.length - 1 : found;
      return { ...all, deficits: all.deficits.map((each, i) => (i === at ? { ...each, council: row.council ?? each.council, amounts: { ...each.amounts, ...figures(row, isNegative, each.amounts, each.unit) } } : each)) };
    }
    case 'lines': {
      const all = found < 0 ? withItem(given, 'lines') : given;
      const at = found < 0 ? all.lines.length - 1 : found;
      return {
        ...all,
        lines: all.lines.map((each, i) => (i === at ? { ...each, ...(found < 0 && { name: row.name }), council: row.council ?? each.council, amounts: { ...each.amounts, ...figures(row, isNegative, each.amounts) } } : each)),
      };
    }
    case 'costs': {
      const all = found < 0 ? withItem(given, 'costs') : given;
      const at = found < 0 ? all.costs.length - 1 : found;
      return {
        ...all,
        costs: all.costs.map((each, i) => (i === at ? followingAmounts(each, { ...each, ...(found < 0 && { name: row.name }), amounts: { ...each.amounts, ...figures(row, false, each.amounts) } }, all) : each)),
      };
    }
    case 'bases': {
      const all = found < 0 ? withItem(given, 'bases') : given;
      const at = found < 0 ? all.bases.length - 1 : found;
      return { ...all, bases: all.bases.map((each, i) => (i === at ? withWeights(each, row, found < 0) : each)) };
    }
    case 'opportunities': {
      const all = found < 0 ? withItem(given, 'opportunities') : given;
      const at = found < 0 ? all.opportunities.length - 1 : found;
      const named = { name: row.name, area: row.area ?? '' };
      return { ...all, opportunities: all.opportunities.map((each, i) => (i === at ? { ...each, ...(found < 0 && named), grades: { ...each.grades, [potential]: { ...each.grades[potential], ...gradesOf(row) } } } : each)) };
    }
    case 'posts': {
      const all = found < 0 ? withItem(given, 'posts') : given;
      const at = found < 0 ? all.posts.length - 1 : found;
      return {
        ...all,
        posts: all.posts.map((each, i) => {
          if (i !== at) return each;
          const { salary, ...current } = figures(row, false, { ...each.current, salary: each.salary });
          return { ...each, ...(found < 0 && { name: row.name }), ...(salary && { salary }), current: { ...each.current, ...current } };
        }),
      };
    }
  }
}

function gradesOf({ cells }: BlockRow): PerCouncil<Grade> {
  return Object.fromEntries(cells.flatMap(({ of, amount }) => (amount.kind === 'grade' ? [[of, amount.value]] : [])));
}

/** A basis whose row is in percent gets a ratio, any other what is counted. */
function withWeights(basis: Basis, row: BlockRow, isNew: boolean): Basis {
  const isRatio = row.cells.some(({ amount }) => amount.kind === 'number' && amount.isPercent);
  const field = isRatio ? 'ratio' : 'volumes';
  const named = { name: row.name, kind: BASIS_KINDS.find((kind) => kind !== 'equal' && row.name.toLowerCase().startsWith(kind)) ?? (isRatio ? 'agreed' : 'service specific') };
  return { ...basis, ...(isNew && named), [field]: { ...basis[field], ...figures(row, false, basis[field]) } };
}

/** What the cells of a row say; an empty one leaves what is there. A figure that is typed over is linked no more. */
function figures({ cells }: BlockRow, isNegative: boolean, before: Readonly<Record<string, Figure>>, unit: (typeof MONEY_UNITS)[number] = '£'): Record<string, Figure> {
  const found: [string, Figure][] = [];
  for (const { of, amount } of cells) {
    if (amount.kind !== 'number' && amount.kind !== 'tbc') continue;
    const value = amount.kind === 'tbc' ? amount.value : inUnit(isNegative && amount.value !== 0 ? -amount.value : amount.value, unit);
    const { source, note } = before[of] ?? {};
    found.push([of, { value, ...(source !== undefined && { source }), ...(note !== undefined && { note }) }]);
  }
  return Object.fromEntries(found);
}

/** Pounds in the unit of a record, digit by digit. */
function inUnit(pounds: number, unit: (typeof MONEY_UNITS)[number]): number {
  return unit === '£' ? pounds : Number(`${pounds}e-3`);
}
