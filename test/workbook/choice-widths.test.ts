import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { countLines, letterScale } from '../../src/workbook/heights';
import { STYLE_LOOKS } from '../../src/workbook/look';
import { charactersWide } from '../../src/workbook/measures';

/** Where a spreadsheet shows the arrow of a list in each of its cells, what is chosen has that much less room; so does its indent. */
const TAKEN = charactersWide(20 + 10);

const choices = compile(publishedCase, appraise(publishedCase)).tabs.flatMap(({ name, validations, widths }) =>
  validations.flatMap(({ list, area }) => (Array.isArray(list) ? (list as readonly string[]).map((word) => [name, word, widths[area.column - 1]!] as const) : [])));

test('nothing that is chosen from a list is broken within a word by its arrow', () => {
  expect(choices.length).toBeGreaterThan(10);
  const broken = choices.filter(([, words, width]) => words.split(' ').some((word) => countLines(word, (width - TAKEN) / letterScale(STYLE_LOOKS.input)) > 1));
  expect([...new Set(broken.map(([tab, words, width]) => `${tab}: ${words} in ${width}`))]).toEqual([]);
});
