import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCaseDocument, publishedCase } from '../../src/case';
import { EXIT } from '../../src/cli/run';
import { appraise } from '../../src/engine';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { compile } from '../../src/workbook/compile';
import type { TabSpec } from '../../src/workbook/model';
import { command, temporaryFolder } from './folder';

const temporary = temporaryFolder();
const folderOf = (): string => mkdtempSync(join(temporary, 'case-'));
const DEFAULT_NAME = 'harborough-and-melton-strategic-partnership.xlsx';

test('writes the published case and says what there is to say about it', async () => {
  const folder = folderOf();
  const { code, printed, complained } = await command(folder);
  expect({ code, complained }).toEqual({ code: EXIT.done, complained: '' });
  expect(readdirSync(folder)).toEqual([DEFAULT_NAME]);
  expect(printed).toContain('Cost sharing: each council keeps what it saves.');
  expect(printed).toContain('Harborough District Council (HDC)\n  Saving over 2023/24 to 2025/26: £687,382\n    - ');
  expect(printed).toContain("Recurring saving in 2025/26 against that year's deficit: 43.3% of the 2025/26 deficit of £218,000");
  expect(printed).toContain('published 15.6%, calculated 15.75%');
  expect(printed).toMatch(/Master check +OK/);
  expect(printed).toMatch(new RegExp(`Written: ${DEFAULT_NAME}, \\d+ tabs with [\\d,]+ calculated cells`));
});

test('reads a case file, and its own workbook back', async () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'mine.json'), formatCaseDocument({ ...publishedCase, title: 'Our case' }));
  expect((await command(folder, 'mine.json')).code).toBe(EXIT.done);
  const again = await command(folder, 'our-case.xlsx', '-o', 'again.xlsx', '--tabs', 'posts');
  expect(again.complained).toBe('');
  expect(again.printed).toContain('Our case\n');
  const tabs = (await readXlsx(readFileSync(join(folder, 'again.xlsx')))).tabs.map(({ name }) => name);
  expect(tabs).toContain('Shared posts');
  expect(tabs).toContain('Apportionment');
  expect(tabs).not.toContain('Opportunity grading');
});

test('replaces a file only when told to', async () => {
  const folder = folderOf();
  const path = join(folder, 'out.xlsx');
  writeFileSync(path, 'precious');
  const refused = await command(folder, '-o', 'out.xlsx');
  expect(refused).toMatchObject({ code: EXIT.bad, printed: '' });
  expect(refused.complained).toBe(
    'out.xlsx: it is there already: choose another name with -o, or replace it with --force. Nothing was written.',
  );
  expect(readFileSync(path, 'utf8')).toBe('precious');
  expect((await command(folder, '-o', 'out.xlsx', '--force')).code).toBe(EXIT.done);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
});

test('does not write over the workbook it read when something in it would be lost', async () => {
  const folder = folderOf();
  await command(folder, '-o', 'ours.xlsx');
  const before = readFileSync(join(folder, 'ours.xlsx'));
  const fewer = await command(folder, 'ours.xlsx', '-o', 'ours.xlsx', '--tabs', 'savings', '--force');
  expect(fewer.code).toBe(EXIT.bad);
  expect(fewer.complained).toContain('Without their tabs, the workbook does not hold 25 opportunities');
  expect(fewer.complained).toContain('Nothing was written. Choose another file with -o');
  expect(readFileSync(join(folder, 'ours.xlsx'))).toEqual(before);
  const elsewhere = await command(folder, 'ours.xlsx', '-o', 'fewer.xlsx', '--tabs', 'savings');
  expect(elsewhere.code).toBe(EXIT.done);
  expect(elsewhere.printed).toContain('Without their tabs, the workbook does not hold 25 opportunities');
});

test('does not write over a workbook that holds tabs of the officer', async () => {
  const folder = folderOf();
  const spec = compile(publishedCase, appraise(publishedCase));
  const theirs: TabSpec = {
    id: 'theirs', name: 'MTFS 2026', kind: 'input', table: null, links: [], validations: [], highlights: [], charts: [], widths: [20], freeze: { rows: 0, columns: 0 }, landscape: true, repeats: { rows: null, columns: 0 }, breaks: [], unprinted: null,
    blocks: [{ id: 'theirs/title', kind: 'text', row: 1, column: 1, values: [['Our MTFS']], formulas: null, officerFormulas: [], style: 'title', format: 'general' }],
  };
  writeFileSync(join(folder, 'own.xlsx'), await writeXlsx({ ...spec, tabs: [...spec.tabs, theirs] }));
  const { code, complained } = await command(folder, 'own.xlsx', '-o', 'own.xlsx', '--force');
  expect(code).toBe(EXIT.bad);
  expect(complained).toContain('Tabs that this would not write: MTFS 2026.');
  const elsewhere = await command(folder, 'own.xlsx', '-o', 'new.xlsx');
  expect(elsewhere).toMatchObject({ code: EXIT.done, printed: expect.stringContaining('Not in the new file: MTFS 2026. A figure that was linked to them is there as its value.') });
});

test('a bad case: every problem, and nothing is written', async () => {
  const folder = folderOf();
  const bad = { ...publishedCase, firstYear: '2023/25', deal: { kind: 'barter' } };
  writeFileSync(join(folder, 'bad.json'), JSON.stringify({ format: 'partnership-case', version: 1, case: bad }));
  const { code, printed, complained } = await command(folder, 'bad.json');
  expect({ code, printed }).toEqual({ code: EXIT.bad, printed: '' });
  expect(complained).toContain('bad.json is not a case that can be worked out:');
  expect(complained).toMatch(/ {2}- .*deal/);
  expect(complained).toContain('Nothing was written.');
  expect(readdirSync(folder)).toEqual(['bad.json']);
});

test('a case of the right shape that does not hang together is bad too', async () => {
  const folder = folderOf();
  const [first, ...others] = publishedCase.posts;
  const posts = [{ ...first!, basis: 'Moon phase' }, ...others];
  writeFileSync(join(folder, 'bad.json'), formatCaseDocument({ ...publishedCase, firstYear: '2023/25', posts }));
  const { code, complained } = await command(folder, 'bad.json');
  expect(code).toBe(EXIT.bad);
  expect(complained).toContain('2023/25');
  expect(complained).toContain('Moon phase');
});

test.each([
  ['no-such.json', 'no-such.json: there is no such file or folder.'],
  ['folder', 'folder: this is a folder.'],
  ['broken.json', 'JSON'],
  ['broken.xlsx', 'not an Excel workbook'],
  ['empty.json', 'JSON'],
])('%s cannot be read, and it says why', async (name, why) => {
  const folder = folderOf();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'broken.json'), '{"format": ');
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 and no more');
  writeFileSync(join(folder, 'empty.json'), '');
  const { code, complained } = await command(folder, name);
  expect(code).toBe(EXIT.bad);
  expect(complained).toContain(why);
});

test('a place that cannot be written to is said, and nothing is left there', async () => {
  const folder = folderOf();
  const { code, complained } = await command(folder, '-o', 'nowhere/out.xlsx');
  expect(code).toBe(EXIT.bad);
  expect(complained).toBe('nowhere/out.xlsx: there is no such file or folder. Nothing was written.'.replace('/', process.platform === 'win32' ? '\\' : '/'));
  expect(readdirSync(folder)).toEqual([]);
});

test('what is not understood ends with its own code', async () => {
  const folder = folderOf();
  const { code, complained } = await command(folder, '--colour');
  expect(code).toBe(EXIT.notUnderstood);
  expect(complained).toContain('--colour: there is no such option');
  expect(readdirSync(folder)).toEqual([]);
});
