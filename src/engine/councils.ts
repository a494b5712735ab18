import { COMPONENT_KINDS, type Component, type CouncilAppraisal } from './appraisal';
import type { CouncilCode, Deficit } from './case';
import { coveragesOf, coverageSoFar, isImplausible } from './coverage';
import { gapOf } from './deficits';
import { ZERO } from './money';
import { firstNeeds, isNeeds, less, NEEDS, runningTotal, total, type Known, type Needs } from './outcome';
import type { Scope } from './scope';
import { Tally, tallies } from './tally';
import { addNewInYear, addTotal, continues, toConfirm } from './worked';

/** One council's savings, effect on its MTFS, deficit and coverages. */
export function appraiseCouncil(
  council: CouncilCode,
  components: readonly Component[],
  deficit: Deficit | null,
  { years, partnershipCase }: Scope,
): CouncilAppraisal {
  const pooled = partnershipCase.deal.kind === 'savings sharing';
  const sums = sumUp(components, years.length);
  const newOfKind = sums.byKind.map((kind) => kind.map((year) => year.total));
  // Components stand in the order of their kinds, so that the first thing needed is the first of these too.
  const newInYear = years.map((_, y) => total(newOfKind.map((kind) => kind[y] ?? null)));
  const waits = waiting(newInYear);
  // The effect of a kind is that of what is new in it altogether: what continues is repeated.
  const effectByKind = newOfKind.map((amounts, kind) => {
    const effect = isRecurring(kind) ? runningTotal(amounts) : amounts;
    return effect.map((amount, y) => waits[y] ?? amount);
  });
  const inYear = (y: number, counts: (kind: number) => boolean): Known =>
    total(effectByKind.filter((_, kind) => counts(kind)).map((kind) => kind[y] ?? null));
  const effect = years.map((_, y) => inYear(y, () => true));
  const recurringEffect = years.map((_, y) => inYear(y, isRecurring));
  const periodTotal = total(effect);
  const gap = gapOf(deficit, years);
  const gapTotal = total(gap);
  const lastRecurring = recurringEffect.at(-1) ?? ZERO;
  const lastGap = gap.at(-1) ?? NEEDS.deficit;
  const coverage = coveragesOf({ components, pooled, periodTotal, gapTotal, lastRecurring, lastGap });
  return {
    council,
    newInYear,
    periodTotal,
    effectByKind,
    effect,
    movement: effect.map((amount, y) => movement(effect[y - 1] ?? ZERO, amount)),
    recurringEffect,
    deficit,
    gap,
    gapTotal,
    running: coverageSoFar(effect, gap),
    coverage,
    deficitInDoubt: isImplausible(coverage.headline.coverage),
    savingsToConfirm: sums.savingsToConfirm,
    costsToConfirm: sums.costsToConfirm,
    atRisk: isNeeds(periodTotal) ? periodTotal : pooled ? NEEDS.flags : sums.atRisk.total,
  };
}

/** The components of each council, in their order. */
export function byCouncil(components: readonly Component[], codes: readonly CouncilCode[]): ReadonlyMap<CouncilCode, readonly Component[]> {
  const lists = new Map<CouncilCode, Component[]>(codes.map((code) => [code, []]));
  for (const each of components) lists.get(each.council)?.push(each);
  return lists;
}

interface Sums {
  readonly byKind: readonly (readonly Tally[])[];
  readonly atRisk: Tally;
  savingsToConfirm: number;
  costsToConfirm: number;
}

function sumUp(components: readonly Component[], years: number): Sums {
  const sums: Sums = {
    byKind: COMPONENT_KINDS.map(() => tallies(years)),
    atRisk: new Tally(),
    savingsToConfirm: 0,
    costsToConfirm: 0,
  };
  for (const component of components) {
    const { kind, atRisk } = component;
    addNewInYear(component, sums.byKind[COMPONENT_KINDS.indexOf(kind)] ?? []);
    if (kind === 'cost of change') sums.costsToConfirm += toConfirm(component);
    else sums.savingsToConfirm += toConfirm(component);
    // A cost at risk is no saving at risk.
    if (atRisk && kind !== 'cost of change') addTotal(component, sums.atRisk);
  }
  return sums;
}

/** What each year waits for: the first thing needed in it or before it, since what is new carries into later years. */
function waiting(newInYear: readonly Known[]): readonly (Needs | undefined)[] {
  return newInYear.map((_, y) => firstNeeds(newInYear.slice(0, y + 1)));
}

function isRecurring(kind: number): boolean {
  const name = COMPONENT_KINDS[kind];
  return name !== undefined && continues(name);
}

function movement(before: Known, now: Known): Known {
  return isNeeds(before) ? before : less(now, before);
}
