import type { PartnershipCase } from '../../engine/case';
import type { Headlines } from '../../workbook/headlines';
import type { Editing } from '../state/editing';
import { justAdded } from './quiet';

/** What an officer would do next with a case. */
export type NextStep =
  | { readonly what: 'begin'; readonly wants: readonly ('deficits' | 'lines' | 'posts')[] }
  /** Something is outstanding: how much in all, the field of the first, what is missing before what is to be confirmed, and whether that is HRA shares of councils of which none is known to have no HRA. */
  | { readonly what: 'fill in'; readonly count: number; readonly path: string | null; readonly ofHra: boolean }
  | { readonly what: 'build' | 'see' };

/** Null where something is to be put right, or the tabs want a build: that is said by itself. */
export function nextStep(editing: Pick<Editing, 'partnershipCase' | 'problems' | 'inTabs' | 'needsBuild' | 'at' | 'past'>, outstanding: Headlines['outstanding']): NextStep | null {
  const { partnershipCase, problems, inTabs, needsBuild, at } = editing;
  if (!partnershipCase || problems.length > 0 || needsBuild) return null;
  const isAtDeficits = (at.kind === 'section' || at.kind === 'item') && at.section === 'deficits';
  const wants = wantedFirst(partnershipCase).filter((each) => each !== 'deficits' || !isAtDeficits);
  if (wants.length > 0) return { what: 'begin', wants };
  // What is outstanding is known of the case before it.
  if (justAdded(editing)) return null;
  const items = outstanding.flatMap((group) => group.items);
  if (items.length > 0) return { what: 'fill in', count: items.length, path: firstPath(outstanding), ofHra: waitsForHra(partnershipCase, items) };
  return { what: inTabs === null ? 'build' : 'see' };
}

function firstPath(outstanding: Headlines['outstanding']): string | null {
  const inOrder = [...outstanding.filter(({ what }) => what === 'missing'), ...outstanding.filter(({ what }) => what !== 'missing')];
  return inOrder.flatMap(({ items }) => items.flatMap(({ path }) => path ?? []))[0] ?? null;
}

/** Whoever has said of one council that it has no HRA knows where to say it of another. */
function waitsForHra({ councils }: PartnershipCase, items: readonly { readonly path: string | null }[]): boolean {
  return councils.every(({ hasHra }) => hasHra) && items.some(({ path }) => path !== null && /\.hraShare\b/.test(path));
}

/** What a case that was just made wants. */
function wantedFirst({ lines, posts, deficits }: PartnershipCase): readonly ('deficits' | 'lines' | 'posts')[] {
  const noDeficits = deficits.length > 0 && deficits.every(({ amounts }) => Object.values(amounts).every(({ value }) => value === null));
  const noSavings = lines.length + posts.length === 0;
  return [...(noDeficits ? (['deficits'] as const) : []), ...(noSavings ? (['lines', 'posts'] as const) : [])];
}
