import { notInFile, readContents, writeContents } from '../../../src/hosts/xlsx';
import { EMPTY_CONTENTS, emptyTab, type TabContents } from '../../../src/workbook/contents/contents';
import type { RuleContents } from '../../../src/workbook/contents/rules';
import { movedContents } from '../../../src/workbook/contents/moved';
import { LIMITS, RULES } from '../../workbook/contents/officer-rules';

async function again(tab: Partial<TabContents>): Promise<TabContents> {
  const contents = { ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Own'), cells: [{ row: 1, column: 1, value: 'x' }], ...tab }] };
  return (await readContents(await writeContents(contents))).tabs[0]!;
}

test('an officer’s limits are in the file as they were', async () => {
  expect((await again({ limits: LIMITS })).limits).toEqual(LIMITS);
});

test('dates and times are numbers in the file', async () => {
  const { limits } = await again({ limits: [{ ...LIMITS[5]!, operator: 'between', first: '2026-04-01', second: '2026-04-02 12:00:00' }] });
  expect(limits[0]).toMatchObject({ first: '46113', second: '46114.5' });
});

test('an officer’s rules are in the file, those of one kind as formulas that say the same, in their order', async () => {
  const { rules } = await again({ rules: RULES });
  expect(rules.map(({ areas, stops }) => ({ areas, stops }))).toEqual(RULES.map(({ areas, stops }) => ({ areas, stops })));
  rules.forEach(({ rule }, i) => {
    const given = RULES[i]!.rule;
    if (given.draws === 'bars') expect(rule).toEqual({ ...given, negative: given.colour });
    else if (given.draws === 'look') expect(rule).toMatchObject({ draws: 'look', look: given.look, when: { test: 'formula' } });
    else expect(rule).toEqual(given);
  });
  // What was written once is written the same again.
  expect((await again({ rules })).rules).toEqual(rules);
});

test('what a file cannot hold is said', () => {
  const bars = RULES.find(({ rule }) => rule.draws === 'bars')!;
  const icons = ['0', '1', '2'].map((icon) => ({ operator: 'greaterThan', at: { type: 'percent', value: 1 }, set: '3Stars', icon }) as const);
  const stars: RuleContents = { ...bars, rule: { draws: 'icons', showsValue: true, icons } };
  const tab = { ...emptyTab('Own'), rules: [bars, stars], limits: [{ ...LIMITS[0]!, type: 'checkbox' as const }, { ...LIMITS[0]!, type: 'listMultiple' as const }] };
  expect(notInFile({ ...EMPTY_CONTENTS, tabs: [tab, emptyTab('Empty')] })).toEqual(['rule', 'bars', 'several choices', 'tick boxes'].map((what) => ({ what, tabs: ['Own'] })));
  expect(notInFile({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Own'), rules: RULES.filter((rule) => rule !== bars), limits: LIMITS }] })).toEqual([]);
});

test('rules and limits go with their cells, and their formulas with them', () => {
  const rules = RULES.filter(({ rule }) => rule.draws === 'look' && rule.when.test === 'formula');
  const contents = { ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Own'), rules, limits: [LIMITS[3]!] }] };
  const [tab] = movedContents(contents, (place) => ({ ...place, row: place.row + 2 })).tabs;
  expect(tab?.rules).toMatchObject([{ areas: [{ row: 4, column: 2, rows: 5, columns: 1 }], rule: { when: { formula: '=B4>$D$3' } } }]);
  expect(tab?.limits).toMatchObject([{ areas: [{ row: 4 }], first: '=$D$3' }]);
  expect(movedContents(contents, () => null).tabs[0]).toMatchObject({ rules: [], limits: [] });
});
