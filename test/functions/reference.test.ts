import './support/custom-functions';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';
import { atCellDigits, call } from './support/call';

/** The closed list of native functions that Excel 2016, LibreOffice and the embedded spreadsheet agree on. */
const NATIVE =
  'SUM SUMIFS COUNTIF COUNT SUMPRODUCT ROUND INT TRUNC ABS SIGN MAX MIN IF IFERROR ISERROR ISNUMBER ISFORMULA INDEX MATCH CHOOSE ROW ROWS RANK N NPV DATE MEDIAN'.split(' ');

const EXAMPLES = FUNCTION_REFERENCE.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example })));

test.each(EXAMPLES)('$formula gives the figures shown', ({ name, args, expected }) => {
  expect(atCellDigits(call(name, ...args))).toEqual(expected);
});

test.each(EXAMPLES)('the arguments of $formula are its cells', ({ name, formula, cells, args }) => {
  const call = /^=MTFS\.(\w+)\((.*)\)$/.exec(formula);
  expect(call?.[1]).toBe(name);
  const written = (call?.[2] ?? '').split(',').map((argument) => valuesOf(argument, cells));
  expect(written).toEqual(args.map((argument) => (Array.isArray(argument) ? argument.flat() : argument === null ? [] : [argument])));
});

test.each(EXAMPLES)('the native twin of $formula uses the closed list and gives as many cells', ({ expected, twin, cells }) => {
  const formulas = Object.values(twin.formulas);
  expect(formulas).toContain(twin.formula);
  formulas.forEach((formula) => {
    const used = formula.match(/[A-Z]+(?=\()/g) ?? [];
    expect(NATIVE).toEqual(expect.arrayContaining(used));
  });
  twin.results.flat().forEach((address) => expect(Object.keys(twin.formulas)).toContain(address));
  Object.keys(twin.formulas).forEach((address) => expect(Object.keys(cells)).not.toContain(address));
  expect(twin.results.map((row) => row.length)).toEqual(expected.map((row) => row.length));
});

test('the reference says what the tooltips say', async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata('src/functions/functions.ts');
  const { functions } = JSON.parse(metadataJson) as { functions: Tooltip[] };
  expect(FUNCTION_REFERENCE.map(({ name, does }) => [name, does])).toEqual(functions.map(({ name, description }) => [name, description]));
  expect(FUNCTION_REFERENCE.map(({ syntax }) => syntax)).toEqual(functions.map(syntaxOf));
});

interface Tooltip {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

/** The generator knows parameters by their names in code; the documentation writes them as Excel users would. */
function syntaxOf({ name, parameters }: Tooltip): string {
  const names = parameters.map((parameter) => {
    const written = parameter.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return parameter.optional ? `[${written}]` : written;
  });
  return `MTFS.${name}(${names.join(', ')})`;
}

/** The values of one written argument: TRUE, nothing, a cell, or a range in one row or column. */
function valuesOf(argument: string, cells: Readonly<Record<string, number>>): unknown[] {
  if (argument === '') return [];
  if (argument === 'TRUE') return [true];
  const [from = '', to = from] = argument.split(':');
  const inside = (address: string) =>
    address.charAt(0) >= from.charAt(0) && address.charAt(0) <= to.charAt(0) && address.slice(1) >= from.slice(1) && address.slice(1) <= to.slice(1);
  return Object.keys(cells).filter(inside).map((address) => cells[address]);
}
