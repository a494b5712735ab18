import type { PublishedComparison, Verdict } from '../../../engine/appraisal';
import type { TabDraft } from '../../draft';
import { across, at, columnOf, formula, type Place } from '../../formula';
import type { HighlightLook } from '../../model';

export const VERDICTS: readonly { readonly verdict: Verdict; readonly words: string; readonly look: HighlightLook }[] = [
  { verdict: 'agrees', words: 'agree', look: 'good' },
  { verdict: 'rounding', words: 'agree to the rounding they are printed in', look: 'good' },
  { verdict: 'does not follow', words: 'do not follow from their inputs', look: 'bad' },
  { verdict: 'cannot be checked', words: 'cannot be checked', look: 'attention' },
];

/** How many figures have each verdict, then the same in a sentence. */
export function placeVerdicts(draft: TabDraft, comparisons: readonly PublishedComparison[], verdicts: Place, row: number): void {
  const labels = draft.place({ id: 'verdict-labels', kind: 'text', style: 'label', values: VERDICTS.map(({ verdict }) => [verdict]) }, row);
  const found = VERDICTS.map(({ verdict }) => comparisons.filter((each) => each.verdict === verdict).length);
  const counts = draft.place({
    id: 'verdict-counts',
    kind: 'calculation',
    values: found.map((count) => [count]),
    formulas: formula`COUNTIF(${columnOf(verdicts)},${across(labels)})`,
    style: 'headline',
    format: 'integer',
  }, row, 2);
  VERDICTS.forEach(({ verdict, words, look }, i) => {
    draft.name(`PC_published_${verdict.replaceAll(' ', '_')}`, { ...counts, row: row + i, rows: 1 }, `Published figures that ${words}`);
    draft.highlight(labels, 'equals', verdict, look);
    draft.highlight(verdicts, 'equals', verdict, look);
  });
  const says = VERDICTS.map(({ words }, i) => formula`"${JOINS[i] ?? ''}"&${at(counts, i)}&" ${words}"`);
  draft.place({
    id: 'verdict-sentence',
    kind: 'calculation',
    values: [[`Of ${comparisons.length} published figures${VERDICTS.map(({ words }, i) => `${JOINS[i] ?? ''}${found[i] ?? 0} ${words}`).join('')}.`]],
    formulas: formula`"Of "&SUM(${columnOf(counts)})&" published figures"&${says.reduce((all, next) => formula`${all}&${next}`)}&"."`,
    style: 'label',
  }, row + VERDICTS.length);
}

const JOINS = [': ', ', ', ', ', ' and '] as const;
