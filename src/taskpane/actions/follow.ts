import { HostProblem } from '../../workbook/host';
import type { Services } from '../services';
import type { Store } from '../state/store';
import { loadWork } from './load';

/** After the last change, so that one reading serves what is typed in one go. */
const PAUSE = 600;

/**
 * Lets the headline follow what is typed in the workbook: without a message, without a move of the keyboard, and without a write.
 * Gives back what starts it, anew after each build.
 */
export function follower({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host }: Services): () => Promise<void> {
  let stop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;

  return async () => {
    if (!host?.live) return;
    stop();
    try {
      stop = await host.live.watchInputs(soon);
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error;
    }
  };

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), PAUSE);
  }

  async function read(): Promise<void> {
    const { work, shown } = state();
    if (shown?.origin.from !== 'workbook' || !host) return;
    // One thing at a time: what an officer asked for comes first.
    if (work || reading) return soon();
    reading = true;
    try {
      const [{ caseInWorkbook, compileCase }, cells] = await Promise.all([loadWork(), host.reader.read()]);
      // Whatever came meanwhile is newer.
      if (state().shown !== shown) return;
      const taken = caseInWorkbook(cells);
      if (!taken || 'refused' in taken) return dispatch({ type: 'headline left behind' });
      dispatch({ type: 'headline followed', shown: taken.shown });
      dispatch({ type: 'checks worked out', of: taken.shown, checks: compileCase(taken.shown.partnershipCase).checks });
    } catch {
      // Nobody has asked for it; Read inputs says what is wrong.
      dispatch({ type: 'headline left behind' });
    } finally {
      reading = false;
    }
  }
}
