import { HostProblem } from '../../workbook/host';
import type { Services } from '../services';
import type { InStep } from './in-step';

/**
 * Lets the pane follow what is typed in the workbook: without a message, without a move of the keyboard, and without a write.
 * Gives back what starts it, anew after each build.
 */
export function follower({ host }: Services, { soon }: Pick<InStep, 'soon'>): () => Promise<void> {
  let stop: () => void = () => undefined;
  return async () => {
    if (!host?.live) return;
    stop();
    try {
      stop = await host.live.watchInputs(soon);
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error;
    }
  };
}
