/** A thread that has not spoken by then was not fetched. */
const PATIENCE = 20_000;

/** Starts the thread that calculates beside the page; null where it could not be fetched or begun: the page then calculates by itself. */
export async function startCalculationThread(): Promise<Worker | null> {
  try {
    const worker = new Worker(/* webpackChunkName: "calculation" */ new URL('./calculation-worker.ts', import.meta.url));
    const isThere = await new Promise<boolean>((answer) => {
      worker.addEventListener('message', () => answer(true), { once: true });
      worker.addEventListener('error', () => answer(false), { once: true });
      setTimeout(() => answer(false), PATIENCE);
    });
    if (isThere) return worker;
    worker.terminate();
  } catch {
    // A browser without such threads.
  }
  return null;
}
