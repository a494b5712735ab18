const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

export function number(value: number): string {
  return FIGURE.format(value);
}

/** "Savings", "Savings and Facts", "Savings, Facts and Posts". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "1 tab", "1,204 tabs". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : more}`;
}

/** Words of ours as they stand within a sentence: "Salary" is "salary"; names and abbreviations, such as HRA, keep their capitals. */
export function lowered(words: string): string {
  return words.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
}
