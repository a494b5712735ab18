import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFunctionHelp } from '../../scripts/function-help';
import { run } from '../../src/cli/run';
import * as functions from '../../src/functions/functions';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';

/** Whole workbooks are written. */
const A_BUSY_MACHINE = 60_000;
const ROOT = join(__dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;

const CALLS: Readonly<Record<string, (...args: never[]) => unknown[][]>> = {
  APPORTION: functions.apportion,
  SHARED_SALARY_SAVING: functions.sharedSalarySaving,
  DEFICIT_COVERAGE: functions.deficitCoverage,
};

test('the two commands a newcomer needs are there', () => {
  expect(commands).toContain('npm ci && npm start');
  expect(commands).toContain('npm ci && npm test');
});

test('the first screen has the picture and the two commands', () => {
  const screen = readme.split('\n').slice(0, 30).join('\n');
  expect(screen).toContain('assets/savings-tab.png');
  expect(screen).toContain('npm ci && npm start');
  expect(screen).toContain('npm ci && npm test');
});

test('every npm command that is named exists', () => {
  const named = [...`${readme}\n${contributing}`.matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !['ci', 'run'].includes(name) && !(name in scripts))).toEqual([]);
});

test.each([...`${readme}\n${contributing}`.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path))('%s, which is linked, is there', (path) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
});

test('the workbook commands run, one after the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-case-'));
  const complaints: string[] = [];
  const codes: number[] = [];
  for (const command of commands.filter((each) => each.startsWith('npm run workbook'))) {
    const args = command.split(' ').slice(3).filter((word) => word !== '--');
    codes.push(await run(args, { folder, print: () => undefined, complain: (line) => complaints.push(line) }));
  }
  rmSync(folder, { recursive: true });
  expect({ codes, complaints }).toEqual({ codes: [0, 0, 0, 0], complaints: [] });
}, A_BUSY_MACHINE);

test('the part about the functions is what npm run readme writes', () => {
  expect(readme).toBe(withFunctionHelp(readme));
});

test.each(FUNCTION_REFERENCE.flatMap(({ name, examples }) => examples.map((example) => [example.formula, name, example] as const)))(
  '%s gives what the README says',
  (_formula, name, { args, expected }) => {
    const result = CALLS[name]!(...(args as never[]));
    expect(result.map((row) => row.map((cell) => Number(Number(cell).toPrecision(15))))).toEqual(expected);
  },
);
