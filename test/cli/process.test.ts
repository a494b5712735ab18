import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder';

const ROOT = join(__dirname, '..', '..');
const folder = temporaryFolder();

/** As `npm run workbook` starts it, from the top of the repository, for somebody who stood in `folder`. */
function start(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const environment = { ...process.env, npm_lifecycle_event: 'workbook', INIT_CWD: folder };
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...args], { cwd: ROOT, env: environment, encoding: 'utf8' });
}

test('the command as a process: a file, its report and its exit codes', () => {
  const good = start('-o', 'out.xlsx');
  expect(good).toMatchObject({ status: 0, stderr: '' });
  expect(good.stdout).toContain('Written: out.xlsx');
  expect(readFileSync(join(folder, 'out.xlsx')).subarray(0, 2).toString()).toBe('PK');

  const bad = start('no-such.json');
  expect(bad).toMatchObject({ status: 1, stdout: '' });
  expect(bad.stderr).toContain('no-such.json: there is no such file or folder.');
}, 60_000);
