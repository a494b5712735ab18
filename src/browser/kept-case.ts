import type { KeptCase } from '../taskpane';
import type { Keeper } from './keeper';
import type { KeptWork } from './kept-work';

/** The case of the pane while it is in no workbook. */
export function keptCaseOf(opened: Promise<KeptWork>): KeptCase {
  const keeper = async (): Promise<Keeper | null> => (await opened).keeper;
  return {
    read: async () => (await keeper())?.readCase() ?? null,
    keep: async (text) => (await keeper())?.keepCase(text, new Date()),
    setAside: async () => (await keeper())?.setAside(new Date(), 'case'),
  };
}
