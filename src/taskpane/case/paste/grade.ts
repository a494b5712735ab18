import { TBC, type Grade } from '../../../engine/case';
import { readAmount } from '../amount';

/** What a cell says where a grade is meant. */
export type ReadGrade = { readonly kind: 'grade'; readonly value: Grade } | { readonly kind: 'missing'; readonly value: null } | { readonly kind: 'refused' };

const GRADES: readonly (readonly [RegExp, Grade])[] = [[/^h(?:igh)?$/i, 'High'], [/^m(?:ed(?:ium)?)?$/i, 'Medium'], [/^l(?:ow)?$/i, 'Low'], [/^(?:none|nil|[-–—])$/i, 'None']];

/** Reads a grade as a report prints it: "High", "H", "med", "none", "TBC". */
export function readGrade(text: string): ReadGrade {
  const [, value = null] = GRADES.find(([pattern]) => pattern.test(text)) ?? [];
  if (value !== null) return { kind: 'grade', value };
  const { kind } = readAmount(text);
  if (kind === 'tbc') return { kind: 'grade', value: TBC };
  return kind === 'missing' ? { kind, value: null } : { kind: 'refused' };
}
