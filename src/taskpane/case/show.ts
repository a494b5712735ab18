import { TBC, type Figure, type Tbc } from '../../engine/case';
import { exact } from '../../engine/money';
import { readAmount } from './amount';
import type { Unit } from './fields';

const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** A figure as it stands in its box. */
export function shownFigure({ value }: Pick<Figure, 'value'>, unit: Unit): string {
  if (value === null || value === TBC) return value ?? '';
  return unit === '%' ? `${PLAIN.format(exact(value).times(100).toNumber())}%` : PLAIN.format(value);
}

/** What was typed in the box of a figure; "refused" where it is no figure of this unit. */
export function typedFigure(text: string, unit: Unit): number | Tbc | null | 'refused' {
  const amount = readAmount(text);
  if (amount.kind === 'refused') return 'refused';
  if (amount.kind !== 'number') return amount.value;
  // 35 may mean 35% or 3500%: only nil says the same either way.
  if (unit === '%') return amount.isPercent || amount.value === 0 ? amount.value : 'refused';
  return amount.isPercent ? 'refused' : amount.value;
}

/** The officer's own cell or formula behind a figure, as they would write it. */
export function linkOf({ formula }: Pick<Figure, 'formula'>): { readonly address: string | null; readonly formula: string } | null {
  if (formula === undefined) return null;
  const body = formula.replace(/^=/, '').replace(/^-\((.*)\)$/s, '$1');
  const isCell = /^(?:'(?:[^']|'')+'|[^'!\s+\-*/()]+)!\$?[A-Z]{1,3}\$?\d+$/i.test(body);
  return { address: isCell ? body : null, formula };
}
