import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { coverageShown, lastYearShown } from '../../src/taskpane/results/coverages';
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

describe('where a deficit is not there, the saving stands known and the coverage does not', () => {
  const [first, ...others] = publishedCase.deficits;
  const withAmounts = (amounts: PartnershipCase['deficits'][number]['amounts'], more: Partial<PartnershipCase['deficits'][number]> = {}): PartnershipCase => ({ ...publishedCase, deficits: [{ ...first!, ...more, amounts: { ...first!.amounts, ...amounts } }, ...others] });
  const shown = (partnershipCase: PartnershipCase) => {
    const { councils, years } = appraise(partnershipCase);
    return [lastYearShown(councils[0]!, years), coverageShown(councils[0]!, years, 'headline', true).value];
  };

  test('with the year that is missing', () => {
    const given = withAmounts({ '2025/26': { value: null } });
    expect(shown(given)).toEqual(['£248,576 a year; coverage is not known: the deficit of 2025/26 is missing', 'not known: the deficit of 2025/26 is missing']);
    expect(reportWith(given).sentences[0]).toMatch(/is £687,382, after £32,200 of one-off costs of change; coverage is not known: the deficit of 2025\/26 is missing\. In 2025\/26 the recurring saving is £248,576; coverage is not known: the deficit of 2025\/26 is missing\.$/);
  });

  test('with the years that are to be confirmed, and of what adds up all of those before', () => {
    const given = withAmounts({ '2023/24': { value: 'TBC' }, '2024/25': { value: null } });
    expect(shown(given)).toEqual(['£248,576 a year: 15.34% of the 2025/26 deficit of £1,620,000', 'not known: the deficit of 2023/24 and 2024/25 is missing or to be confirmed']);
    expect(shown(withAmounts({ '2023/24': { value: 'TBC' } }, { kind: 'new gap' }))[0]).toBe('£248,576 a year; coverage is not known: the deficit of 2023/24 is to be confirmed');
    expect(shown({ ...publishedCase, deficits: others })[1]).toBe('not known: the deficit of 2023/24 to 2025/26 is missing');
  });
});

test('a saving that is not known says so once, in the sentence for the committee as in that of what is left out', () => {
  const [post, ...others] = publishedCase.posts;
  const given: PartnershipCase = { ...publishedCase, posts: [{ ...post!, current: { ...post!.current, HDC: { value: 'TBC' } } }, ...others] };
  expect(reportWith(given).sentences[0]).toBe('Over 2023/24 to 2025/26, the saving of Harborough District Council is not known (needs: salary), and neither is the coverage.');
  expect(reportOf({ partnershipCase: publishedCase, appraisal: appraise(publishedCase), headlines: [], counted: 'General Fund part' }).sentences[1]).toMatch(/it is not known \(needs: HRA share\), and neither is the coverage\./);
});
