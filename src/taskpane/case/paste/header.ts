import type { PartnershipCase } from '../../../engine/case';
import { readAmount } from '../amount';
import { tidyYear } from '../new-case';
import { isByCouncil, type Scale, type Target } from './block';
import { councilNamed } from './councils';

const POWERS: Readonly<Record<Exclude<Scale, 'as it says'>, number>> = { '£': 0, '£000': 3, '£m': 6 };

/** Whether a row names the columns below it. */
export function isHeader(cells: readonly string[], partnershipCase: PartnershipCase, target: Target): boolean {
  const rest = cells.slice(1);
  if (!isByCouncil(target)) return cells.some((cell) => tidyYear(withoutUnit(cell)) !== null && !/^\d+$/.test(cell));
  return rest.some((cell) => councilNamed(partnershipCase, cell) !== null) && rest.every((cell) => readAmount(cell).kind !== 'number');
}

/** A row that says only in what the figures are. */
export function isUnitRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || /^(?:£|£?\s*'?000s?|£\s*'?000s?|£k|£m|£ ?million)$/i.test(cell));
}

/** The power of ten of the figures: as asked, or as the first rows say. */
export function scaleOf(asked: Scale, rows: readonly (readonly string[])[]): number {
  if (asked !== 'as it says') return POWERS[asked];
  const words = rows.flat().join(' ').replace(/[\u2018\u2019]/g, "'");
  if (/£\s*'?000|£\s*k\b|£ ?thousand|\b000s\b/i.test(words)) return 3;
  return /£\s*m(?:illion|n)?\b/i.test(words) ? 6 : 0;
}

/** A header without the unit of its figures. */
export function withoutUnit(title: string): string {
  return title.replace(/\(?£\s*(?:'?000s?|k|m|million)?\)?/gi, '').trim();
}
