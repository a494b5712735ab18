import { exact, toNumber } from '../../../engine/money';
import type { BlockProblem, BlockRow } from './block';

/** A recurring line whose amounts are the saving in each year, as what is new in each: the difference from the year before. */
export function movements(line: BlockRow, years: readonly string[], problems: BlockProblem[]): BlockRow {
  const cells = years.map((year) => line.cells.find(({ of }) => of === year));
  const kinds = cells.map((cell) => cell?.amount.kind ?? 'missing');
  const last = kinds.lastIndexOf('number');
  const begins = kinds.findIndex((kind) => kind !== 'missing');
  const gap = kinds.findIndex((kind, y) => y > begins && y < last && kind !== 'number');
  // What is to be confirmed first has a saving, though not one to begin from.
  const hole = kinds[begins] === 'tbc' && begins < last ? begins : gap;
  if (hole >= 0) {
    problems.push({ what: 'gap', row: line.row, column: cells[hole]?.column ?? 1, text: years[hole] ?? '', isTbc: kinds[hole] === 'tbc' });
    return { ...line, asWritten: 'gap' };
  }
  let before = 0;
  const turned = cells.flatMap((cell): BlockRow['cells'] => {
    if (cell?.amount.kind !== 'number') return cell ? [cell] : [];
    const { value } = cell.amount;
    const amount = { ...cell.amount, value: toNumber(exact(value).minus(exact(before))) };
    before = value;
    return [{ ...cell, amount }];
  });
  return { ...line, cells: line.cells.map((cell) => turned.find(({ of }) => of === cell.of) ?? cell) };
}
