import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts of the production build. */
const FOLDER = process.env['E2E_FOLDER'] ?? '';
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

test('the spreadsheet is in no script that the pane in Excel can load', () => {
  const spreadsheet = scripts.filter((name) => text(name).includes('sheet.mutation.set-range-values'));
  expect(spreadsheet.length).toBeGreaterThan(0);
  expect(spreadsheet.every((name) => name.startsWith('part-'))).toBe(true);
  // An entry names the parts that it can load by what is in them.
  const hashes = spreadsheet.map((name) => /\.([0-9a-f]{8})\.js$/.exec(name)?.[1] ?? name);
  const named = (entry: string): string[] => hashes.filter((hash) => text(entry).includes(hash));
  expect(named('page.js').length).toBeGreaterThan(0);
  expect([...named('taskpane.js'), ...named('functions.js')]).toEqual([]);
});

test('no script evaluates text as code', () => {
  expect(scripts.filter((name) => /\beval\(/.test(text(name)))).toEqual([]);
});
