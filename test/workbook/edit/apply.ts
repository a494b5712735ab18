import type { InputEdits } from '../../../src/workbook/edit';
import type { SpecCells } from '../spec-cells';

/** Does to cells in memory what a host does to a workbook; gives how many cells were written. */
export function apply(cells: SpecCells, { growths, writes }: InputEdits): number {
  const tabOf = (name: string) => {
    const tab = cells.tabs.find((each) => each.name === name);
    if (!tab) throw new RangeError(`no tab ${name}`);
    return tab;
  };
  for (const { tab, table, rows } of growths) {
    const grown = tabOf(tab).tables.find(({ name }) => name === table);
    if (!grown) throw new RangeError(`no table ${table}`);
    Object.assign(grown, { rows: grown.rows + rows });
  }
  for (const { tab, row, column, value, formula } of writes) tabOf(tab).set(row, column, value, formula);
  return writes.length;
}
