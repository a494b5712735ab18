import { FUNCTION_REFERENCE, type FunctionExample, type FunctionReference } from '../src/functions/reference';

const BEGIN = '<!-- functions: written by npm run readme from src/functions/reference.ts -->';
const END = '<!-- end of functions -->';

/** A README with its part about the functions written anew. @throws RangeError when the markers are not there */
export function withFunctionHelp(readme: string): string {
  const [before, rest] = splitAt(readme, BEGIN);
  const [, after] = splitAt(rest, END);
  return `${before}${BEGIN}\n\n${FUNCTION_REFERENCE.map(functionHelp).join('\n\n')}\n\n${END}${after}`;
}

function splitAt(text: string, marker: string): readonly [string, string] {
  const at = text.indexOf(marker);
  if (at < 0) throw new RangeError(`the README lacks the line ${marker}`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}

function functionHelp({ syntax, does, examples }: FunctionReference): string {
  return [`### \`${syntax}\``, does, ...examples.map(exampleHelp)].join('\n\n');
}

function exampleHelp({ shows, cells, formula, expected, twin }: FunctionExample): string {
  const typed = Object.entries(cells).map(([address, value]) => `${address} = ${value}`);
  return [
    `**${shows}.** With ${typed.join(', ')}, \`${formula}\` gives ${inBraces(expected)}.`,
    twinHelp(twin),
  ].join('\n\n');
}

/** The longest twin that is read at a glance. */
const FEW = 3;

function twinHelp({ formulas, results }: FunctionExample['twin']): string {
  const steps = Object.entries(formulas);
  const summary = steps.length === 1 ? 'Without the add-in' : `Without the add-in, result in ${results.flat().join(', ')}`;
  const lines = ['```text', ...steps.map(([address, formula]) => `${address}  ${formula}`), '```'];
  if (steps.length <= FEW) return [`${summary}:`, '', ...lines].join('\n');
  return ['<details>', `<summary>${summary} (${steps.length} formulas, step by step)</summary>`, '', ...lines, '', '</details>'].join('\n');
}

/** As Excel writes an array: rows apart by semicolons, columns by commas. */
function inBraces(rows: FunctionExample['expected']): string {
  const [only] = rows.flat();
  return rows.flat().length === 1 ? String(only) : `{${rows.map((row) => row.join(',')).join('; ')}}`;
}
