import type { BlockRow } from './block';

/** Whether costs stand as a budget book prints expenditure: all negative, or in brackets. Some among others are not to be guessed. */
export function areAllNegative(rows: readonly BlockRow[]): boolean {
  const values = rows.flatMap(({ cells }) => cells.flatMap(({ amount }) => (amount.kind === 'number' && amount.value !== 0 ? [amount.value] : [])));
  return values.length > 0 && values.every((value) => value < 0);
}

export function asPositive(row: BlockRow): BlockRow {
  return { ...row, cells: row.cells.map((cell) => (cell.amount.kind === 'number' ? { ...cell, amount: { ...cell.amount, value: Math.abs(cell.amount.value) } } : cell)) };
}
