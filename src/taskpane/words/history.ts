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
  linked: (address: string) => `Linked to ${address}.`,
  written: (cells: number) => `${counted(cells, 'cell')} of the tabs ${cells === 1 ? 'follows' : 'follow'}.`,
} as const;
