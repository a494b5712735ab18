import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

test('calculation is settled only when the last change has reached the last formula, whatever was going on when it was made', async () => {
  const waits = Array.from({ length: 14 }, (_, i) => 100 + i * 15);
  const worker = new Worker(join(__dirname, 'settled.cjs'), { workerData: { rows: 4_000, waits } });
  try {
    expect(await once(worker, 'message')).toEqual([waits.map((_, i) => i + 1)]);
  } finally {
    await worker.terminate();
  }
});
