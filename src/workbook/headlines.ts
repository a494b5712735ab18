import type { Appraisal, CoverageKind, CouncilAppraisal, Outstanding } from '../engine/appraisal';
import type { Council, PartnershipCase } from '../engine/case';
import { isNeeds, isValue } from '../engine/outcome';
import { count, coverageWords, needsWords, partWords, same, savingWords, span } from './figure-words';
import { publishedElse, publishedWords } from './published-words';

/** A result in words: a percentage never stands without what it is of, nor a figure without its caveats. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  readonly caveats: readonly string[];
}

export interface CouncilHeadlines {
  readonly code: string;
  readonly name: string;
  readonly headlines: readonly Headline[];
  /** What is to be known of all of them, said once; which coverages leave what out is not among it. */
  readonly caveats: readonly string[];
  /** The coverage seen otherwise, where that makes a difference. */
  readonly besides: readonly string[];
}

/** What is to be confirmed, missing or undecided, and where. */
export interface OutstandingGroup {
  readonly what: Outstanding['what'];
  readonly items: readonly Pick<Outstanding, 'where' | 'path'>[];
}

export interface Headlines {
  readonly deal: string;
  readonly councils: readonly CouncilHeadlines[];
  readonly outstanding: readonly OutstandingGroup[];
  /** Figures as published that the case's own inputs do not give. */
  readonly doesNotFollow: readonly string[];
  /** How the other published figures fare. */
  readonly publishedElse: string;
}

/** What the page and the command line say about a case. */
export function headlinesOf(partnershipCase: PartnershipCase, appraisal: Appraisal): Headlines {
  return {
    deal: dealWords(partnershipCase),
    councils: partnershipCase.councils.map((council) => councilHeadlines(council, appraisal)),
    outstanding: outstandingGroups(appraisal.outstanding),
    doesNotFollow: appraisal.published.filter((each) => each.verdict === 'does not follow').map(publishedWords),
    publishedElse: publishedElse(appraisal.published),
  };
}

function dealWords({ deal }: PartnershipCase): string {
  if (deal.kind === 'cost sharing') return 'Cost sharing: each council keeps what it saves.';
  return `Savings sharing: the savings are pooled and split by ${deal.basis ?? 'a basis that is not chosen yet'}.`;
}

function councilHeadlines(council: Council, appraisal: Appraisal): CouncilHeadlines {
  const own = appraisal.councils.find((each) => each.council === council.code);
  const headlines = own ? [periodSaving(own, appraisal.years), lastYear(own, appraisal.years), coverage(own, council, appraisal.years)] : [];
  return { code: council.code, name: council.name, headlines, caveats: own ? caveatsOf(own, appraisal.years) : [], besides: own && isValue(own.coverage.headline.coverage) ? otherCoverages(own, council) : [] };
}

function periodSaving(own: CouncilAppraisal, years: readonly string[]): Headline {
  return {
    label: `Saving over ${span(years)}`,
    value: savingWords(own.periodTotal),
    caveats: [...inTheMtfs(own), ...atRisk(own, years), ...savingsLeftOut(own), ...costsLeftOut(own)],
  };
}

function lastYear(own: CouncilAppraisal, years: readonly string[]): Headline {
  const { saving, gap, coverage: part } = own.coverage['last year, recurring'];
  const year = years.at(-1) ?? '';
  return {
    label: `Recurring saving in ${year} against that year's deficit`,
    value: coverageWords(part, gap, `the ${year} deficit`),
    caveats: [
      ...(isNeeds(saving) ? [] : [`${savingWords(saving)} a year, with what is one-off left out.`]),
      ...inTheMtfs(own),
      ...atRisk(own, years),
      ...savingsLeftOut(own),
    ],
  };
}

/** The workbook says the same on the Savings tab and on Contents. */
export const DEFICIT_IN_DOUBT = 'The saving is more than 10 times the deficit. Is the deficit, or a cell that it links to, in £000? Look at its Unit on Deficits.';

export const SURPLUS_COUNTED = 'A year of surplus is counted against the deficits of the other years.';

/** Of the budget before the partnership: a gap below nil. */
export function hasSurplus({ gap }: Pick<CouncilAppraisal, 'gap'>): boolean {
  return gap.some((amount) => isValue(amount) && amount.lt(0));
}

function coverage(own: CouncilAppraisal, council: Council, years: readonly string[]): Headline {
  const { gap, coverage: part } = own.coverage.headline;
  return {
    label: 'Coverage: saving over the period against the deficit',
    value: coverageWords(part, gap, 'the deficit'),
    caveats: [
      ...(own.deficitInDoubt ? [DEFICIT_IN_DOUBT] : []),
      ...(isValue(part) ? otherCoverages(own, council) : []),
      ...atRisk(own, years),
      ...deficitCaveats(own),
      ...savingsLeftOut(own),
      ...costsLeftOut(own),
    ],
  };
}

function caveatsOf(own: CouncilAppraisal, years: readonly string[]): string[] {
  return [
    ...(own.deficitInDoubt ? [DEFICIT_IN_DOUBT] : []),
    ...atRisk(own, years),
    ...savingsLeftOut(own),
    ...costsLeftOut(own),
    ...deficitCaveats(own),
  ];
}

const WITHOUT: readonly { readonly kind: CoverageKind; readonly words: string }[] = [
  { kind: 'without what is in the MTFS', words: 'without savings that are already in the MTFS, whose deficit is after them' },
  { kind: 'without what is or may be in the MTFS', words: 'without what is in the MTFS already and savings that may be: the deficit may be after them' },
  { kind: 'without cost already spent', words: 'without the cost of change that is already spent' },
];

/** Nothing else may be in the MTFS: what is in it was left out already. */
export function isSaidOnce({ coverage }: Pick<CouncilAppraisal, 'coverage'>, kind: CoverageKind): boolean {
  return kind === 'without what is or may be in the MTFS' && same(coverage[kind].saving, coverage['without what is in the MTFS'].saving);
}

/** The same coverage seen otherwise, where that makes a difference. */
function otherCoverages(own: CouncilAppraisal, council: Council): string[] {
  const { headline } = own.coverage;
  const caveats = WITHOUT.flatMap(({ kind, words }) => {
    const other = own.coverage[kind];
    if (same(other.saving, headline.saving) || isSaidOnce(own, kind)) return [];
    return [`${partWords(other.coverage)} ${words} (${savingWords(other.saving)}).`];
  });
  const generalFund = own.coverage['General Fund part'];
  if (council.hasHra && !same(generalFund.saving, headline.saving)) {
    caveats.push(
      isNeeds(generalFund.coverage)
        ? 'The part that falls on the General Fund is not known: how much falls on the Housing Revenue Account is not decided.'
        : `${partWords(generalFund.coverage)} counting only what falls on the General Fund (${savingWords(generalFund.saving)}).`,
    );
  }
  return caveats;
}

function deficitCaveats(own: CouncilAppraisal): string[] {
  const { deficit } = own;
  if (!deficit) return [];
  const caveats = hasSurplus(own) ? [SURPLUS_COUNTED] : [];
  if (deficit.reserves === 'not known') caveats.push('Whether the deficit is before or after the use of reserves is not stated.');
  if (deficit.reserves === 'after reserves') caveats.push('The deficit is after the use of reserves, so the gap to close is larger.');
  if (deficit.kind === 'new gap') caveats.push('The deficit was given as the new gap of each year; the gaps are added up from year to year.');
  return caveats;
}

function savingsLeftOut({ savingsToConfirm }: CouncilAppraisal): string[] {
  return savingsToConfirm === 0 ? [] : [`Excludes ${count(savingsToConfirm, 'saving')} to be confirmed.`];
}

function costsLeftOut({ costsToConfirm }: CouncilAppraisal): string[] {
  if (costsToConfirm === 0) return [];
  return [`Excludes ${count(costsToConfirm, 'cost of change', 'costs of change')} to be confirmed, so it may be too high.`];
}

function inTheMtfs({ coverage: { headline, 'without what is or may be in the MTFS': without } }: CouncilAppraisal): string[] {
  return same(headline.saving, without.saving) ? [] : ['Some of it is or may be in the MTFS already: see coverage.'];
}

function atRisk({ atRisk: amount }: CouncilAppraisal, years: readonly string[]): string[] {
  if (isNeeds(amount)) return [`How much is at risk is ${needsWords(amount.needs)}.`];
  return amount.isZero() ? [] : [`At risk: ${savingWords(amount)} over ${span(years)}.`];
}

function outstandingGroups(outstanding: readonly Outstanding[]): OutstandingGroup[] {
  const groups = new Map<Outstanding['what'], Outstanding[]>();
  for (const each of outstanding) {
    const group = groups.get(each.what);
    if (group) group.push(each);
    else groups.set(each.what, [each]);
  }
  return [...groups].map(([what, items]) => ({ what, items }));
}
