import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { reportOf } from '../../src/taskpane/results/report';

const ROUNDED = /^Each amount is rounded to whole pounds by itself/;

const reportWith = (partnershipCase: PartnershipCase) => reportOf({ partnershipCase, appraisal: appraise(partnershipCase), headlines: [], counted: 'headline' });

/** The deficits of the first council, in the years of the case. */
function withDeficits(...amounts: readonly number[]): PartnershipCase {
  const [first, ...others] = publishedCase.deficits;
  const years = Object.keys(first!.amounts);
  return { ...publishedCase, deficits: [{ ...first!, amounts: Object.fromEntries(years.map((year, i) => [year, { value: amounts[i]! }])) }, ...others] };
}

test('a table whose years, as they are printed, do not add to its period says that amounts are rounded', () => {
  const { groups, notes } = reportWith(withDeficits(1_000.4, 2_000.4, 3_000.4));
  expect(groups[0]!.rows.find(({ label }) => label === 'Deficit')!.cells).toEqual(['£1,000', '£2,000', '£3,000', '£6,001']);
  expect(notes).toEqual([expect.stringMatching(ROUNDED)]);
});

test('one whose years add says nothing of it', () => {
  expect(reportWith(withDeficits(1_000.4, 2_000, 3_000)).notes).toEqual([]);
  expect(reportWith(publishedCase).notes).toEqual([]);
});
