import type { Block, BlockProblem, BlockRow, Target } from './block';

/** A record without a name, and one that is there twice. */
export function checkNames(rows: readonly BlockRow[], target: Target, nameColumn: number, problems: BlockProblem[]): void {
  const seen = new Set<string>();
  for (const { row, name, council } of rows) {
    if (target !== 'deficits' && name === '') problems.push({ what: 'no name', row, column: Math.max(1, nameColumn + 1), text: '' });
    const key = target === 'deficits' ? (council ?? '') : `${name.toLowerCase()} ${council ?? ''}`;
    if (key.trim() !== '' && seen.has(key)) problems.push({ what: 'twice', row, column: Math.max(1, nameColumn + 1), text: name });
    seen.add(key);
  }
}

/** Costs, salaries and counts are positive; what else is meant is not to be guessed. */
export function checkSigns(rows: readonly BlockRow[], target: Target, problems: BlockProblem[]): void {
  if (target === 'deficits' || target === 'lines') return;
  for (const { row, cells } of rows) {
    for (const { column, amount, text } of cells) if (amount.kind === 'number' && amount.value < 0) problems.push({ what: 'negative', row, column, text, isCount: target === 'bases' });
  }
}

/** A basis is of counts or a ratio; nil says the same either way. */
export function checkShares(rows: readonly BlockRow[], problems: BlockProblem[]): void {
  for (const { row, cells } of rows) {
    const given = cells.flatMap(({ amount }) => (amount.kind === 'number' && amount.value !== 0 ? [amount.isPercent] : []));
    if (new Set(given).size > 1) problems.push({ what: 'mixed', row });
  }
}

/** What is in the case has its area already. */
export function checkAreas(rows: readonly BlockRow[], problems: BlockProblem[]): void {
  for (const { row, name, area, isNew } of rows) if (isNew && name !== '' && (area ?? '') === '') problems.push({ what: 'no area', row, text: name });
}

/** How many figures say one thing, and how many the opposite. */
export function signsOf(rows: readonly BlockRow[], isNegative: boolean): Block['signs'] {
  const numbers = rows.flatMap(({ cells }) => cells.flatMap(({ amount }) => (amount.kind === 'number' && amount.value !== 0 ? [amount.value] : [])));
  const below = numbers.filter((value) => value < 0).length;
  const above = numbers.length - below;
  return isNegative ? { positive: below, negative: above } : { positive: above, negative: below };
}
