import type { FunctionHelp } from '../services';

/** The functions that hold every word looked for, in their name, what they do or what an example shows. */
export function fitting(functions: readonly FunctionHelp[], words: string): FunctionHelp[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter(({ syntax, does, examples }) => {
    const text = [syntax, does, ...examples.map(({ shows }) => shows)].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
