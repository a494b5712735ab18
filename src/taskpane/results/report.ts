import { COMPONENT_KINDS, type Appraisal, type CouncilAppraisal, type CoverageKind } from '../../engine/appraisal';
import type { Council, PartnershipCase } from '../../engine/case';
import { cover } from '../../engine/coverage';
import { isNeeds, isValue, total } from '../../engine/outcome';
import { moneyWords, partWords, savingWords, span } from '../../workbook/figure-words';
import type { CouncilHeadlines } from '../../workbook/headlines';
import { RESULTS_WORDS as W } from '../words/results';
import { figureWords } from './by-year';
import { afterSaving } from './missing-deficit';

/** Sentences, a table and what is to be known of it, as a committee report prints them. */
export interface Report {
  readonly sentences: readonly string[];
  readonly caption: string;
  readonly head: readonly string[];
  /** The rows of each council. */
  readonly groups: readonly ReportGroup[];
  readonly notes: readonly string[];
}

export interface ReportGroup {
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

interface Given {
  readonly partnershipCase: PartnershipCase;
  readonly appraisal: Appraisal;
  readonly headlines: readonly CouncilHeadlines[];
  readonly counted: CoverageKind;
}

export function reportOf({ partnershipCase: { councils }, appraisal, headlines, counted }: Given): Report {
  const { years } = appraisal;
  const each = councils.flatMap((council) => {
    const own = appraisal.councils.find((one) => one.council === council.code);
    return own ? [{ council, own }] : [];
  });
  return {
    sentences: each.map(({ council, own }) => sentences(council, own, years, counted)),
    caption: `${W.reportTitle}, ${span(years)}`,
    head: ['', ...years, W.reportPeriod],
    groups: each.map(({ council, own }) => ({ name: council.name, rows: rows(own) })),
    notes: [
      ...(each.some(({ own }) => looksUnadded(own)) ? [W.reportRounded] : []),
      ...headlines.flatMap(({ name, caveats, besides }) => (caveats.length + besides.length === 0 ? [] : [W.reportNote(name, [...besides, ...caveats].join(' '))])),
    ],
  };
}

/** Whether the years as they are printed, in whole pounds, come to another sum than the period as it is printed. */
function looksUnadded({ effect, periodTotal, gap, gapTotal }: CouncilAppraisal): boolean {
  return [{ years: effect, period: periodTotal }, { years: gap, period: gapTotal }].some(({ years, period }) => {
    const known = years.filter(isValue);
    const printed = total(known.map((amount) => amount.toDecimalPlaces(0)));
    return known.length === years.length && isValue(period) && isValue(printed) && !printed.eq(period.toDecimalPlaces(0));
  });
}

function sentences({ name }: Council, own: CouncilAppraisal, years: readonly string[], counted: CoverageKind): string {
  const { coverage } = own;
  const { headline, 'last year, recurring': last, [counted]: other } = coverage;
  const year = years.at(-1) ?? '';
  const period = { own, years, of: W.deficit };
  const all = [W.reportSaves(span(years), name, `${savingWords(headline.saving)}${afterCosts(own)}`, afterSaving(headline, period))];
  if (counted !== 'headline') all.push(W.reportWithout(counted, savingWords(other.saving), afterSaving(other, period)));
  if (!isNeeds(last.saving)) all.push(W.reportLast(year, savingWords(last.saving), afterSaving(last, { own, years, year, of: W.yearDeficit(year) })));
  return all.join(' ');
}

/** What the saving of the period is net of, where there is any. */
function afterCosts({ effectByKind, coverage }: CouncilAppraisal): string {
  const costs = total(effectByKind[COMPONENT_KINDS.indexOf('cost of change')] ?? []);
  return isValue(costs) && costs.lt(0) && isValue(coverage.headline.saving) ? W.reportAfterCosts(moneyWords(costs.abs(), 0)) : '';
}

function rows({ effect, periodTotal, gap, gapTotal, coverage }: CouncilAppraisal): ReportGroup['rows'] {
  const saving = [...effect, periodTotal];
  const deficit = [...gap, gapTotal];
  return [
    { label: W.reportRow.saving, cells: saving.map(figureWords) },
    { label: W.reportRow.deficit, cells: deficit.map(figureWords) },
    { label: W.reportRow.part, cells: [...effect.map((amount, y) => cover(amount, gap[y] ?? gapTotal)), coverage.headline.coverage].map((part) => partWords(part)) },
  ];
}
