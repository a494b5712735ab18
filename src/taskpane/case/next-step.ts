import type { PartnershipCase } from '../../engine/case';
import type { Headlines } from '../../workbook/headlines';
import type { Editing } from '../state/editing';

/** What an officer would do next with a case. */
export type NextStep =
  | { readonly what: 'begin'; readonly wants: readonly ('deficits' | 'lines' | 'posts')[] }
  /** Something is missing: the field of the first. */
  | { readonly what: 'fill in'; readonly count: number; readonly path: string }
  | { readonly what: 'build' | 'see' };

/** Null where something is to be put right, or the tabs want a build: that is said by itself. */
export function nextStep({ partnershipCase, problems, inTabs, needsBuild }: Pick<Editing, 'partnershipCase' | 'problems' | 'inTabs' | 'needsBuild'>, outstanding: Headlines['outstanding']): NextStep | null {
  if (!partnershipCase || problems.length > 0 || needsBuild) return null;
  const wants = wantedFirst(partnershipCase);
  if (wants.length > 0) return { what: 'begin', wants };
  const missing = outstanding.flatMap(({ what, items }) => (what === 'missing' ? items.flatMap(({ path }) => path ?? []) : []));
  const [first] = missing;
  if (first !== undefined) return { what: 'fill in', count: missing.length, path: first };
  return { what: inTabs === null ? 'build' : 'see' };
}

/** What a case that was just made wants. */
function wantedFirst({ lines, posts, deficits }: PartnershipCase): readonly ('deficits' | 'lines' | 'posts')[] {
  const noDeficits = deficits.length > 0 && deficits.every(({ amounts }) => Object.values(amounts).every(({ value }) => value === null));
  const noSavings = lines.length + posts.length === 0;
  return [...(noDeficits ? (['deficits'] as const) : []), ...(noSavings ? (['lines', 'posts'] as const) : [])];
}
