import type { LinkedTo } from '../case/link';
import { counted } from './plain';

/** Figures that follow the officer's own cells. */
export const LINK_WORDS = {
  use: 'Use the selected cell',
  useLabel: (figure: string) => `Use the selected cell for ${figure}`,
  remove: 'Remove link',
  removeLabel: (figure: string) => `Remove link of ${figure}`,
  removed: (figure: string) => `removal of the link of ${figure}`,
  to: (address: string) => `Linked to ${address}`,
  formula: (formula: string) => `Formula: ${formula}`,
  readOnly: (address: string | null) => `It follows ${address ?? 'the formula below'}. Remove the link to type a figure.`,
  ours: (address: string) => `The selected cell, ${address}, is on a tab that was built from this case.`,
  oursNext: 'Select a cell of your own, such as one of your MTFS, then try again.',
  empty: (address: string) => `The selected cell, ${address}, is empty.`,
  noNumber: (address: string) => `The selected cell, ${address}, holds no number.`,
  none: 'Nothing was linked.',
  block: 'Cells of several rows and columns, or in several places, are selected.',
  hidden: 'Some of the selected cells are in hidden rows or columns.',
  lineNext: 'Select the cell of this year, or from there the cells of one row or column, one for each year, then try again.',
  fills: 'A selected row fills the years that follow.',
  /** What a change is called, where it is more than that of one figure. */
  step: ({ address, cells, left }: LinkedTo, figure: string, item: string) => {
    if (cells === 1 && left === 0) return figure;
    return `${cells === 1 ? figure : `${counted(cells, 'year')} of ${item}`} linked to ${address}${left === 0 ? '' : `, ${counted(left, 'selected cell')} left over`}`;
  },
  next: 'Select a cell with a number or TBC, then try again.',
} as const;
