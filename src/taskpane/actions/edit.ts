import type { CasePlace, Step } from '../state/editing';
import type { Going, Where } from '../state/editing-action';
import type { Services } from '../services';
import type { Store } from '../state/store';
import type { Unread } from '../state/unread';
import type { InStep } from './in-step';
import { loadWork } from './load';

export interface EditActions {
  /** One change of the case, to be undone as one. */
  change(step: Step, goes?: Going): void;
  undo(): void;
  redo(): void;
  /** Keeps what was typed into a field and could not be read. */
  leaveField(path: string, unread: Unread | null): void;
  /** Shows a part of the case. */
  goToCase(at: CasePlace, focus?: Where): void;
  now(): Date;
}

/** After the last change, so that typing goes on while the checks of a large case wait. */
const PAUSE = 300;

export function editActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, services: Services, step: InStep): EditActions {
  let later: ReturnType<typeof setTimeout> | undefined;
  return {
    change(each, goes) {
      dispatch({ type: 'case changed', step: each, ...(goes && { goes }) });
      void lookAgain();
    },
    undo() {
      dispatch({ type: 'undone' });
      void lookAgain();
    },
    redo() {
      dispatch({ type: 'redone' });
      void lookAgain();
    },
    leaveField(path, unread) {
      if (unread || state().editing.unread.some((each) => each.path === path)) dispatch({ type: 'field left', path, unread });
    },
    goToCase: (at, focus) => dispatch({ type: 'case gone to', at, ...(focus && { focus }) }),
    now: () => services.now(),
  };

  /** Problems at once, results with them, checks and tabs a little later. */
  async function lookAgain(): Promise<void> {
    const { partnershipCase } = state().editing;
    if (!partnershipCase) return;
    clearTimeout(later);
    const { lookAt, compileCase } = await loadWork();
    if (state().editing.partnershipCase !== partnershipCase) return;
    const looked = lookAt(partnershipCase);
    dispatch({ type: 'case worked out', of: partnershipCase, ...looked });
    step.soon();
    const { shown } = state();
    if (!looked.shown || !shown) return;
    later = setTimeout(() => dispatch({ type: 'checks worked out', of: shown, checks: compileCase(partnershipCase).checks }), PAUSE);
  }
}
