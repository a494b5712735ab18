import type { Cell } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';
import { parseArea } from '../../src/workbook/r1c1';
import { FUNCTIONS } from '../../src/workbook/rules';
import { tokens } from '../../src/workbook/rules/tokens';
import { recalculate, type RecalculatedTab } from './recalculate';

/** The plain formulas beside each custom function, as a spreadsheet without the add-in calculates them. */

const examples = FUNCTION_REFERENCE.flatMap(({ name, examples: given }) => given.map((example, i) => ({ tab: `${name} ${i + 1}`, ...example })));

function placeOf(address: string): { row: number; column: number } {
  const place = parseArea(address);
  if (!place) throw new Error(`${address} is not a cell`);
  return place;
}

function cellsOf({ cells, twin }: (typeof examples)[number]) {
  const key = (address: string) => `${placeOf(address).row - 1},${placeOf(address).column - 1}`;
  return new Map<string, Partial<Cell>>([
    ...Object.entries(cells).map(([address, value]) => [key(address), { value }] as const),
    ...Object.entries(twin.formulas).map(([address, formula]) => [key(address), { formula: formula.slice(1), formulaResult: -1 }] as const),
  ]);
}

let sheets: RecalculatedTab[];

beforeAll(async () => {
  const bytes = await writeFile({ sheets: examples.map((example) => ({ name: example.tab, cells: cellsOf(example) })) });
  sheets = (await recalculate([{ name: 'twins', bytes, tabs: examples.map(({ tab }) => tab) }])).get('twins')!;
});

test.each(examples)('$tab: $shows', ({ tab, twin, expected }) => {
  const sheet = sheets.find(({ name }) => name === tab)!;
  expect(twin.results.map((line) => line.length)).toEqual(expected.map((line) => line.length));
  twin.results.forEach((line, i) => line.forEach((address, j) => {
    const { row, column } = placeOf(address);
    expect(sheet.value(row, column)).toBeCloseTo(expected[i]![j]!, 12);
  }));
});

test.each(examples)('$tab takes its formulas from the closed list', ({ twin }) => {
  const used = [twin.formula, ...Object.values(twin.formulas)].flatMap((formula) => tokens(formula.slice(1), 'A1')).filter(({ kind }) => kind === 'function');
  expect(used.filter(({ text }) => !FUNCTIONS.has(text))).toEqual([]);
});
