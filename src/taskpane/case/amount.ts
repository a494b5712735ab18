import { TBC, type Tbc } from '../../engine/case';

/** What a text says where a figure is meant; `exact` false where it has a percent sign or a scale of its own. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean; readonly isScaled: boolean }
  | { readonly kind: 'tbc'; readonly value: Tbc }
  | { readonly kind: 'missing'; readonly value: null }
  | { readonly kind: 'refused' };

const REFUSED: Amount = { kind: 'refused' };
const TO_CONFIRM = /^(?:tbc|tbd|to be confirmed|to be determined)\.?$/i;
const NOTHING_SAID = /^(?:n\/?a|not (?:known|available|applicable)|unknown|\?|\.{2,}|…)$/i;
/** In a column of figures a dash is nil. */
const NIL = /^(?:[-–—]|nil|£\s*[-–—])$/i;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;
/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = { 'k': 3, '000': 3, "'000": 3, 'thousand': 3, 'm': 6, 'mn': 6, 'million': 6, 'bn': 9, 'billion': 9 };

/**
 * Reads a figure as a report or a sheet prints it: "£1,234", "(1,234)", "-1,234", "1,234-", "35%", "£41k", "£1.2m", "TBC". `scale` is
 * the power of ten of the figures of the column, 3 for £000; one that says its own unit is not scaled again.
 */
export function readAmount(text: string, scale = 0): Amount {
  const given = text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[\u2212\u2010\u2011]/g, '-').replace(/[\u2018\u2019]/g, "'").trim();
  if (given === '' || NOTHING_SAID.test(given)) return { kind: 'missing', value: null };
  if (TO_CONFIRM.test(given)) return { kind: 'tbc', value: TBC };
  if (NIL.test(given)) return { kind: 'number', value: 0, isPercent: false, isScaled: false };
  const signs = withoutSigns(given);
  if (!signs) return REFUSED;
  const [, digits = '', unit = ''] = /^([\d.,]+)\s*(%|[a-z']+0*|'000)?$/i.exec(signs.bare) ?? [];
  const match = NUMBER.exec(digits);
  if (!match || (match[1] === undefined && match[2] === undefined)) return REFUSED;
  const isPercent = unit === '%';
  const own = unit === '' || isPercent ? null : SCALES[unit.toLowerCase()];
  if (own === undefined || (isPercent && signs.hasPound)) return REFUSED;
  const power = isPercent ? -2 : (own ?? scale);
  // Shifted as text, so that no digit is lost on the way.
  const value = Number(`${digits.replaceAll(',', '')}e${power}`);
  if (!Number.isFinite(value)) return REFUSED;
  return { kind: 'number', value: signs.isNegative && value !== 0 ? -value : value, isPercent, isScaled: own !== null };
}

/** The figure without pound sign, minus and brackets; null where they contradict one another. */
function withoutSigns(given: string): { readonly bare: string; readonly isNegative: boolean; readonly hasPound: boolean } | null {
  let bare = given;
  let signs = 0;
  let hasPound = false;
  const take = (pattern: RegExp): boolean => {
    const next = bare.replace(pattern, '$1').trim();
    const taken = next !== bare;
    bare = next;
    return taken;
  };
  for (let i = 0; i < 3; i += 1) {
    if (take(/^\((.*)\)$/)) signs += 1;
    if (take(/^-\s*(.+)$/)) signs += 1;
    if (take(/^\+\s*(\S.*)$/) && signs > 0) return null;
    if (take(/^(?:£|gbp\s?)(.+)$/i)) {
      if (hasPound) return null;
      hasPound = true;
    }
  }
  if (take(/^([\d.,]+[^-]*)-$/)) signs += 1;
  return signs > 1 ? null : { bare, isNegative: signs === 1, hasPound };
}
