import type { InMemoryExcel } from '../test/excel-host/client';

/** What some work took beside the workbook in memory, which stands for Excel, and what that took, in ms. */
export async function timed<T>({ host }: Pick<InMemoryExcel, 'host'>, work: () => Promise<T>): Promise<{ readonly done: T; readonly ours: number; readonly inMemory: number }> {
  const handle = host.handle.bind(host);
  let inMemory = 0;
  host.handle = async (message) => {
    const start = performance.now();
    const answer = await handle(message);
    inMemory += performance.now() - start;
    return answer;
  };
  const start = performance.now();
  const done = await work();
  const took = performance.now() - start;
  host.handle = handle;
  return { done, ours: took - inMemory, inMemory };
}
