import type { CoverageKind } from '../../engine/appraisal';
import { problemOf } from '../problem-words';
import type { Services } from '../services';
import type { Store } from '../state/store';
import type { View } from '../state/views';
import type { Run } from './run';

export interface HelpActions {
  show(view: View): Promise<void>;
  insert(formula: string): Promise<void>;
  /** Which coverage the results show. */
  count(kind: CoverageKind): void;
  /** Whether the report went to the clipboard; if not, it is selected. */
  reportCopied(copied: boolean): void;
  /** How many functions a search leaves. */
  found(count: number): void;
}

export function helpActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, services: Services, run: Run): HelpActions {
  const live = services.host?.live ?? null;
  let loading = false;
  return {
    /** The functions are loaded beside whatever else is going on. */
    async show(view) {
      const { view: shown, editing } = state();
      // The tab of the case that is shown already leads back to all of it.
      if (view === 'case' && shown === 'case' && editing.at.kind !== 'all') return dispatch({ type: 'case gone to', at: { kind: 'all' } });
      dispatch({ type: 'view chosen', view });
      if (view !== 'functions' || state().functions || loading) return;
      loading = true;
      try {
        dispatch({ type: 'functions loaded', functions: await services.loadFunctions() });
      } catch (error) {
        dispatch({ type: 'functions failed', problem: problemOf(error, { task: 'functions' }) });
      } finally {
        loading = false;
      }
    },
    async insert(formula) {
      if (!live) return;
      await run({ task: 'insert', formula }, { type: 'work begun', work: 'inserting' }, async () => {
        await live.insertFormula(formula);
        dispatch({ type: 'inserted', formula });
      });
    },
    count: (kind) => dispatch({ type: 'coverage counted', kind }),
    reportCopied: (copied) => dispatch({ type: 'report copied', copied }),
    found: (count) => dispatch({ type: 'functions found', count }),
  };
}
