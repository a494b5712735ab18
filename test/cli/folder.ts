import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-case-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Said {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** The command without a process. */
export async function command(folder: string, ...args: readonly string[]): Promise<Said> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(args, { folder, print: (line) => printed.push(line), complain: (line) => complained.push(line) });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
