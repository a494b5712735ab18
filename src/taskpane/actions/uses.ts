import type { Services } from '../services';
import type { Store } from '../state/store';
import type { Run } from './run';

export interface UsesActions {
  readonly offersUses: boolean;
  /** The add-in's functions in the officer's own tabs. */
  findUses(): Promise<void>;
  /** Puts plain formulas or values in the place of those that were found. */
  replaceUses(as: 'formulas' | 'values'): Promise<void>;
  putUsesBack(): Promise<void>;
}

export function usesActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host, replacesFunctions = true }: Services, run: Run): UsesActions {
  const live = host?.live ?? null;
  return {
    offersUses: live !== null && replacesFunctions,
    async findUses() {
      if (!live) return;
      await run({ task: 'find' }, { type: 'work begun', work: 'finding' }, async () => {
        dispatch({ type: 'uses found', found: await live.findFunctions() });
      });
    },
    async replaceUses(as) {
      const { found } = state().uses;
      if (!live || !found) return;
      await run({ task: 'replace', as }, { type: 'work begun', work: 'replacing' }, async () => {
        const { replaced, left } = await live.replaceFunctions(found, as);
        dispatch({ type: 'uses done', done: { what: as, cells: replaced, left } });
      });
    },
    async putUsesBack() {
      if (!live) return;
      await run({ task: 'put back' }, { type: 'work begun', work: 'putting back' }, async () => {
        const { putBack, left } = await live.putFunctionsBack();
        dispatch({ type: 'uses done', done: { what: 'put back', cells: putBack, left } });
      });
    },
  };
}
