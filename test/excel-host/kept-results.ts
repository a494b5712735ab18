import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MODULES = join(__dirname, '../../node_modules');
const FOLDER = join(MODULES, '.cache/excel-results');

/** The engine as it is now: with another one nothing that was kept counts. */
const ENGINE = [join(__dirname, 'engine.mjs'), join(MODULES, '@univerjs/engine-formula/package.json')].map((path) => readFileSync(path, 'utf8'));

/**
 * What was worked out of a text before, in this run of the tests or another. The engine takes a second for a workbook of the
 * published case, and the same workbooks come again in test after test; `npm ci` removes what was kept.
 */
export async function keptOr(asked: string, work: () => Promise<string>): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify([...ENGINE, asked])).digest('hex');
  const path = join(FOLDER, key.slice(0, 2), `${key.slice(2)}.json`);
  const kept = read(path);
  if (kept !== null) return kept;
  const worked = await work();
  mkdirSync(dirname(path), { recursive: true });
  // Tests run side by side: whoever reads sees all of it or none.
  const unfinished = `${path}.${randomUUID()}`;
  writeFileSync(unfinished, worked);
  renameSync(unfinished, path);
  return worked;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
