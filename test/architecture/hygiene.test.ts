import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, placesOf, ROOT, type Source } from './sources';

const MOST_LINES = 300;
const CODE = ['.ts', '.tsx', '.js', '.mjs'];

const src = filesBelow('src', CODE);
const tests = filesBelow('test', CODE);
const everything = [...src, ...tests, ...filesBelow('bench', CODE), ...filesBelow('scripts', CODE)];

function matching(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
}

test('no file is longer than can be read at a sitting', () => {
  const long = everything.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })).filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test('nothing is typed any and nothing is asserted not to be null', () => {
  const found = src.flatMap((source) =>
    placesOf(source, (node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)),
  );
  expect(found).toEqual([]);
});

test('nothing is put off and no check is switched off', () => {
  expect(matching(src, /\bTODO\b|\bFIXME\b|@ts-(ignore|expect-error|nocheck)|eslint-disable/)).toEqual([]);
});

test('every test runs', () => {
  expect(matching(tests, /\b(it|test|describe)\.(only|skip|todo)\b|\b[xf](it|describe)\(|\bxtest\(/)).toEqual([]);
});

test('nothing depends on where the repository stands', () => {
  const outside = new RegExp(`(^|[^.])${['\\.\\.', 'shared', ''].join('/')}|/(?:work|home|tmp|Users|root)/|[A-Z]:\\\\\\\\`);
  expect(matching(everything, outside)).toEqual([]);
});

test('text reaches a page only as text', () => {
  expect(matching(src, /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/)).toEqual([]);
});

test('the lockfile names no download addresses', () => {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  expect(Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
});

test('no commercial part of the spreadsheet is installed, nor the collection that brings some', () => {
  expect(['@univerjs-pro', '@univerjs/presets'].filter((name) => existsSync(join(ROOT, 'node_modules', name)))).toEqual([]);
});

test('the versions of direct dependencies are exact', () => {
  const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const versions = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
