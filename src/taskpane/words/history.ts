import type { LinkedTo } from '../case/link';
import { counted } from './plain';

/** Undo and redo, and how the tabs follow. */
export const HISTORY_WORDS = {
  label: 'Changes',
  undo: 'Undo',
  redo: 'Redo',
  undoLabel: (words: string) => `Undo: ${words}`,
  redoLabel: (words: string) => `Redo: ${words}`,
  last: (words: string) => `Last change: ${words}`,
  undone: (words: string) => `Undone: ${words}.`,
  redone: (words: string) => `Done again: ${words}.`,
  changed: (words: string) => `Changed: ${words}.`,
  beginsAt: { 'tabs changed': 'The inputs were changed in the tabs. Undo begins from there; what was changed in the pane before cannot be undone here.' },
  linked: ({ address, cells, left }: LinkedTo) => [
    cells > 1 ? `${counted(cells, 'year')} linked to ${address}.` : `Linked to ${address}.`,
    ...(left > 0 ? [`${counted(left, 'selected cell was', 'selected cells were')} left: the case has no later year for ${left === 1 ? 'it' : 'them'}.`] : []),
  ].join(' '),
  written: (cells: number) => `${counted(cells, 'cell')} of the tabs ${cells === 1 ? 'follows' : 'follow'}.`,
} as const;
