import { complete } from '../../../src/case/complete';
import { publishedCase } from '../../../src/case';
import { checkCase } from '../../../src/engine/check-case';
import { appraise } from '../../../src/engine';
import { withValue } from '../../../src/taskpane/case/change';
import { withCopy, withItem, withoutItem } from '../../../src/taskpane/case/items';
import { codesFor, newCase, tidyYear } from '../../../src/taskpane/case/new-case';
import { withoutPublished } from '../../../src/taskpane/case/renamed';
import { linkOf, shownFigure, typedFigure } from '../../../src/taskpane/case/show';
import { FORMS } from '../../../src/taskpane/case/forms';
import { LISTS } from '../../../src/taskpane/state/editing';
import { getAt } from '../../../src/case/at-path';
import { pathOf } from '../../../src/taskpane/case/change';

const START = complete(publishedCase);
const made = newCase({ councils: [{ name: 'Harborough District Council', hasHra: true }, { name: ' Melton  Borough Council', hasHra: false }], firstYear: '2026-27', yearCount: '5', signConvention: 'budget book' });

test('a new case can be worked out at once', () => {
  if (!('made' in made)) throw new Error(JSON.stringify(made.problems));
  expect(made.made).toMatchObject({ title: 'Harborough and Melton partnership', firstYear: '2026/27', councils: [{ code: 'HDC', hasHra: true }, { code: 'MBC', name: 'Melton Borough Council', hasHra: false }] });
  expect(checkCase(made.made)).toEqual([]);
  expect(appraise(made.made).councils).toHaveLength(2);
});

test('what a new case lacks is said by its field', () => {
  expect(newCase({ councils: [{ name: 'A', hasHra: true }, { name: '', hasHra: true }, { name: 'a', hasHra: true }], firstYear: 'soon', yearCount: '11', signConvention: 'budget book' })).toEqual({
    problems: [{ field: 1, what: 'no name' }, { field: 2, what: 'twice' }, { field: 'firstYear', what: 'no year' }, { field: 'yearCount', what: 'years' }],
  });
});

test.each([['Harborough District Council', 'HDC'], ['Rutland', 'RUT'], ['The City of York Council', 'CYC'], ['Île de Ré', 'IDR'], ['100% Council', 'COU']])('the code of %s is %s', (name, code) => {
  expect(codesFor([name])).toEqual([code]);
  expect(codesFor([name, name])).toEqual([code, `${code}2`]);
});

test.each([['2026/27', '2026/27'], ['2026-27', '2026/27'], ['26/27', '2026/27'], ['2026–2027', '2026/27'], ['FY 2026/27', '2026/27'], ['2026', '2026/27'], ['26', null], ['2026/29', null], ['next', null]])('"%s" is the year %s', (text, year) => {
  expect(tidyYear(text)).toBe(year);
});

test('an item that is new, filled in with no more than its name, is a sound case', () => {
  for (const list of LISTS) {
    const more = withItem(START, list);
    const index = more[list].length - 1;
    const named = list === 'deficits' ? withoutItem(more, list, index) : withValue(withValue(more, `${list}[${index}].name`, 'Quite new'), `${list}[${index}].area`, list === 'opportunities' ? 'Finance' : undefined);
    expect(checkCase(named)).toEqual([]);
    if (list !== 'deficits') expect(checkCase(withCopy(named, list, index)).filter(({ path }) => !path.includes('code'))).toEqual([]);
  }
});

test('a new opportunity has a name that no other has and the area of the one before, so that nothing waits for it', () => {
  const none = { ...START, opportunities: [] };
  const two = withItem(withItem(none, 'opportunities'), 'opportunities');
  expect(two.opportunities.map(({ area, name }) => [area, name])).toEqual([['Area not said', 'New opportunity'], ['Area not said', 'New opportunity (2)']]);
  expect(checkCase(two)).toEqual([]);
  const more = withItem(withValue(two, 'opportunities[1].area', 'Waste'), 'opportunities');
  expect(more.opportunities.at(-1)).toMatchObject({ area: 'Waste', name: 'New opportunity (3)' });
  expect(checkCase(more)).toEqual([]);
});

test('the copy of a line is the same line of the next council that has none of its name; then it has a name of its own', () => {
  const [line] = START.lines as [(typeof START.lines)[number]];
  const begun = { ...START, lines: [{ ...line, name: 'Joint procurement', council: 'HDC' }] };
  const both = withCopy(begun, 'lines', 0);
  expect(both.lines.map(({ name, council }) => [name, council])).toEqual([['Joint procurement', 'HDC'], ['Joint procurement', 'MBC']]);
  expect(withCopy(both, 'lines', 1).lines.at(-1)).toMatchObject({ name: 'Joint procurement (2)', council: 'MBC' });
  expect(checkCase(both).filter(({ path }) => path.startsWith('lines'))).toEqual([]);
  const noHra = { ...begun, councils: begun.councils.map((each) => ({ ...each, hasHra: each.code === 'HDC' })), lines: begun.lines.map((each) => ({ ...each, hraShare: { value: 0.2 } })) };
  expect(withCopy(noHra, 'lines', 0).lines.at(-1)?.hraShare).toEqual({ value: null });
});

test('a name that changes is changed wherever it is referred to', () => {
  const post = withValue(START, 'posts[0].name', 'Head of Paid Service');
  expect(checkCase(post)).toEqual([]);
  expect(JSON.stringify(post)).not.toContain(`"${START.posts[0]!.name}"`);
  const basis = withValue(START, 'bases[0].name', 'Evenly');
  expect(checkCase(basis)).toEqual([]);
  const code = withValue(START, 'councils[0].code', 'HAR');
  expect(checkCase(code)).toEqual([]);
  expect(JSON.stringify(code)).not.toContain('"HDC"');
  // A line that two councils have is named for both: what refers to it follows the last.
  const [{ name }] = START.lines as [(typeof START.lines)[number]];
  const both = START.lines.reduce((all, line, i) => (line.name === name ? withValue(all, `lines[${i}].name`, 'Other') : all), START);
  expect(checkCase(both)).toEqual([]);
});

test('years that come are missing and years that go are gone', () => {
  const more = withValue(START, 'yearCount', START.yearCount + 1);
  expect(Object.values(more.lines[0]!.amounts).at(-1)).toEqual({ value: null });
  const fewer = withValue(START, 'yearCount', 1);
  expect(Object.keys(fewer.deficits[0]!.amounts)).toEqual([START.firstYear]);
});

test('years that go take along all that refers to them, so that nothing is left to put right that nobody can', () => {
  const later = tidyYear(String(Number(START.firstYear.slice(0, 4)) + 1))!;
  for (const [path, value] of [['yearCount', 1], ['firstYear', later], ['firstYear', '2040/41']] as const) {
    const next = withValue(START, path, value);
    expect(checkCase(next)).toEqual([]);
    const years = Object.keys(next.lines[0]!.amounts);
    expect(next.published).toEqual(START.published.filter(({ measure: { of, year } }) => !['new in the year', 'total new in the year', 'deficit'].includes(of) || years.includes(year!)));
  }
});

test('a post that goes takes along the figures that were compared with it', () => {
  const name = START.posts[0]!.name;
  const without = withoutPublished(withoutItem(START, 'posts', 0), 'posts', name);
  expect(without.published.length).toBeLessThan(START.published.length);
  expect(checkCase(without)).toEqual([]);
});

test('every field of every form is a field of the case', () => {
  const years = Object.keys(START.lines[0]!.amounts);
  for (const section of ['about', ...LISTS] as const) {
    for (const { fields } of FORMS[section]({ partnershipCase: START, years, isBuilt: false, sign: 1 as const })) {
      for (const { path, of } of fields) {
        const value = getAt(START, pathOf(section, section === 'about' ? null : 0, path));
        if (of.kind === 'figure') expect(value).toHaveProperty('value');
        if (of.kind === 'flag') expect(typeof value).toBe('boolean');
      }
    }
  }
});

test('a formula of the officer’s own stands in the pane as it stands in the tabs', () => {
  expect(linkOf({ formula: '=SUM(A1:A3)' })).toEqual({ address: null, formula: '=SUM(A1:A3)' });
  expect(linkOf({ formula: '=-(SUM(A1:A3))' }, -1)).toEqual({ address: null, formula: '=SUM(A1:A3)' });
  // Somebody's own minus is theirs: the figure is not what the cell says.
  expect(linkOf({ formula: "=-('MTFS 2026'!D14)" })).toEqual({ address: null, formula: "=-('MTFS 2026'!D14)" });
});

test.each([['35%', '%', 0.35], ['35', '%', 0.35], ['33.3', '%', 0.333], ['1', '%', 'refused'], ['0.4', '%', 'refused'], ['-5', '%', 'refused'], ['£40', '%', 'refused'], ['40k', '%', 'refused'], ['0', '%', 0], ['£41,184', '£', 41184], ['5%', '£', 'refused'], ['tbc', '£', 'TBC'], ['', '£', null], ['plenty', 'number', 'refused'], ['1,750.5', '£000', 1750.5], ['£2m', '£000', 2000], ['£1,750.5k', '£000', 1750.5]] as const)('"%s" typed as %s is %s', (text, unit, value) => {
  expect(typedFigure(text, unit)).toBe(value);
});

test('a percentage that may be above 100% is not guessed from a small number', () => {
  expect([typedFigure('1.05', '%', 1, true), typedFigure('9.9', '%', 1, true), typedFigure('110', '%', 1, true)]).toEqual(['refused', 'refused', 1.1]);
});

test('a figure is shown so that typing it again gives the same', () => {
  for (const value of [0, 1, 0.1, 41184.5, 1234567.891, -20, null, 'TBC'] as const) expect(typedFigure(shownFigure({ value }, '£'), '£')).toBe(value);
  for (const value of [0, 1, 0.1, 1750.123456789012, 1e-11, -20, null, 'TBC'] as const) for (const sign of [1, -1] as const) expect(typedFigure(shownFigure({ value }, '£000', sign), '£000', sign)).toBe(value);
  for (const value of [0, 1, 0.155, 0.1425, 0.3333333]) expect(typedFigure(shownFigure({ value }, '%'), '%')).toBe(value);
});
