import { publishedCase } from '../../../src/case';
import { complete } from '../../../src/case/complete';
import type { SignConvention } from '../../../src/engine/case';
import { yearRange } from '../../../src/engine/year';
import type { Field } from '../../../src/taskpane/case/fields';
import { FORMS } from '../../../src/taskpane/case/forms';
import { shownFigure } from '../../../src/taskpane/case/show';
import { signOf } from '../../../src/taskpane/case/sign';
import { LISTS, NOT_EDITED, opened } from '../../../src/taskpane/state/editing';
import { CASE_WORDS } from '../../../src/taskpane/words/case';
import { lines } from '../../../src/workbook/tabs/inputs/records/lines';

const START = complete(publishedCase);
const YEARS = yearRange(START.firstYear, START.yearCount);
const inSign = (signConvention: SignConvention) => ({ ...START, signConvention });
const CONVENTIONS = [['budget book', -1], ['saving positive', 1]] as const;

function amountsOf(section: (typeof LISTS)[number], sign: 1 | -1, given = START): readonly Field[] {
  return FORMS[section]({ partnershipCase: given, years: YEARS, isBuilt: false, sign, index: 0 }).flatMap(({ fields }) => fields.filter(({ path }) => path.startsWith('amounts')));
}

test.each(CONVENTIONS)('%s: the pane shows what the Lines tab holds', (convention, sign) => {
  const given = inSign(convention);
  expect(signOf({ ...NOT_EDITED, partnershipCase: given })).toBe(sign);
  const columns = lines.columns({ codes: [], years: YEARS, sign });
  for (const line of given.lines) {
    for (const year of YEARS) {
      const { value } = columns.find(({ key }) => key === year)!.print(line);
      expect(shownFigure(line.amounts[year]!, '£', sign).replaceAll(',', '')).toBe(String(value ?? ''));
    }
  }
});

test('tabs that are built keep their sign until the next build, and so does the pane', () => {
  const built = opened(inSign('budget book'), true);
  const changed = { ...built, partnershipCase: inSign('saving positive') };
  expect(signOf(changed)).toBe(-1);
  expect(signOf({ ...changed, builtFrom: changed.partnershipCase })).toBe(1);
  expect(signOf({ ...changed, inTabs: null, builtFrom: null })).toBe(1);
});

test('the label of every amount says its unit and its sign', () => {
  const [first] = YEARS;
  expect(amountsOf('lines', -1).map(CASE_WORDS.label)[0]).toBe(`${first} (£, a saving is negative)`);
  expect(amountsOf('lines', 1).map(CASE_WORDS.label)[0]).toBe(`${first} (£, a saving is positive)`);
  for (const sign of [1, -1] as const) {
    expect(amountsOf('costs', sign).map(CASE_WORDS.label)[0]).toBe(`${first} (£, a cost is positive)`);
    const inThousands = { ...START, deficits: START.deficits.map((each) => ({ ...each, unit: '£000' as const })) };
    expect(amountsOf('deficits', sign, inThousands).map(CASE_WORDS.label)[0]).toBe(`${first} (£000, a deficit is positive)`);
  }
  for (const list of ['lines', 'costs', 'deficits'] as const) {
    const fields = amountsOf(list, 1);
    expect(fields.map(CASE_WORDS.label).filter((label) => !/a (?:saving|cost|deficit) is (?:positive|negative)\)$/.test(label))).toEqual([]);
    expect(fields).toHaveLength(YEARS.length);
  }
});
