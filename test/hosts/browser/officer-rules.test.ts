import { isFunctionBegun } from '../../../src/hosts/browser/function-begun';
import { limitContents, limitRule } from '../../../src/hosts/browser/limits';
import { colourRule, ruleContents } from '../../../src/hosts/browser/officer-rules';
import { highlightRule, highlightsOf, validationRule, validationsOf } from '../../../src/hosts/browser/rules';
import { LIMITS, RULES } from '../../workbook/contents/officer-rules';

test.each(RULES.map((rule, i) => [i, rule] as const))('rule %i is what it was when it comes back from the spreadsheet', (i, rule) => {
  const there = colourRule(rule, `rule-${i}`);
  expect(highlightsOf(there)).toBeNull();
  expect(ruleContents(there)).toEqual(rule);
});

test.each(LIMITS.map((limit, i) => [i, limit] as const))('limit %i is what it was when it comes back from the spreadsheet', (i, limit) => {
  const there = limitRule(limit, `limit-${i}`);
  expect(validationsOf(there)).toBeNull();
  expect(limitContents(there)).toEqual(limit);
});

test('rules of a build are known from those of an officer', () => {
  const area = { row: 2, column: 3, rows: 4, columns: 1 };
  const highlight = { area, match: 'begins with', text: 'Problem', look: 'bad' } as const;
  expect(highlightsOf(highlightRule(highlight, 'a'))).toEqual([highlight]);
  const list = { area, list: ['yes', 'no'], message: 'Choose.', lenient: false };
  expect(validationsOf(validationRule(list, 'b'))).toEqual([list]);
  const colours = highlightRule(highlight, 'a');
  expect(highlightsOf({ ...colours, rule: { ...colours.rule, operator: 'containsText' } })).toBeNull();
});

test.each([['=SU', true], ['=1+sum', true], ['=IF(A1,MTFS.AP', true], ['=SUM(A1:A3)', false], ['=SUM(A1', false], ['=SUM(A1:B', false], ['=SUM(', false], ['=A1', false]])('a function may be meant by %s: %s', (typed, is) => {
  expect(isFunctionBegun(typed)).toBe(is);
});
