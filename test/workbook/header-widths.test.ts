import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { countLines, letterScale } from '../../src/workbook/heights';
import { STYLE_LOOKS } from '../../src/workbook/look';
import { charactersWide } from '../../src/workbook/measures';

/** The button by which a table is filtered takes its place in the header, and a spreadsheet that keeps the words clear of it has that much less room; so does the indent of the words. */
const TAKEN = charactersWide(24 + 9);

const tables = compile(publishedCase, appraise(publishedCase)).tabs.flatMap(({ name, table, widths }) => (table ? [{ name, table, widths }] : []));

test.each(tables.map(({ name, ...tab }) => [name, tab] as const))('no word of a header of %s is broken', (_, { table, widths }) => {
  const words = table.headers.flatMap((header, i) => header.split(' ').map((word) => ({ word, width: widths[table.column + i - 1]! })));
  expect(words.filter(({ word, width }) => countLines(word, (width - TAKEN) / letterScale(STYLE_LOOKS.header)) > 1)).toEqual([]);
});
