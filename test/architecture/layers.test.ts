import ts from 'typescript';
import { filesBelow, importsOf, layerOf, placesOf, type Source } from './sources';

/** Each folder below src is a layer: what it may import of the others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  rates: ['engine'],
  case: ['engine', 'rates'],
  functions: ['engine', 'rates'],
  workbook: ['engine', 'rates', 'case'],
  hosts: ['workbook'],
  taskpane: ['engine', 'rates', 'case', 'workbook', 'hosts'],
  // workbook for the interfaces of a host: the pages bring pane, host and functions together
  browser: ['taskpane', 'hosts', 'functions', 'workbook'],
  cli: ['case', 'workbook', 'hosts'],
};

/** Where each package may be imported; node: modules belong to the command line. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['src/engine/'],
  zod: ['src/case/'],
  hucre: ['src/hosts/xlsx/'],
  react: ['src/taskpane/', 'src/browser/'],
  'react-dom': ['src/taskpane/'],
  '@fluentui': ['src/taskpane/'],
  '@univerjs': ['src/hosts/browser/'],
  'idb-keyval': ['src/browser/'],
  numfmt: ['src/hosts/browser/'],
  '@microsoft/office-js': ['src/hosts/excel/'],
  'node:': ['src/cli/'],
};

/** Globals of Office and where they may be named. */
const GLOBAL_HOMES: Readonly<Record<string, readonly string[]>> = {
  Excel: ['src/hosts/excel/'],
  CustomFunctions: ['src/functions/'],
  // The page in Excel: whether it is there, its theme and what the ribbon asks.
  Office: ['src/hosts/excel/', 'src/browser/excel.ts'],
};

const sources = filesBelow('src', ['.ts', '.tsx']);

const edges = sources.flatMap((source) => importsOf(source).map((target) => ({ source, target })));
const inner = edges.filter(({ target }) => target.startsWith('src/'));
const outer = edges.filter(({ target }) => !target.startsWith('src/'));

function offending(found: readonly { source: Source; target: string }[]): string[] {
  return found.map(({ source, target }) => `${source.path} imports ${target}`);
}

test('every folder below src is a layer of the table', () => {
  expect(sources.map(({ path }) => layerOf(path)).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
});

test('a layer imports only itself and what the table allows', () => {
  const broken = inner.filter(({ source, target }) => {
    const [from, to] = [layerOf(source.path), layerOf(target)];
    return from !== to && !MAY_IMPORT[from]?.includes(to);
  });
  expect(offending(broken)).toEqual([]);
});

test('a host imports no other host', () => {
  const broken = inner.filter(({ source, target }) => {
    const [from, to] = [source.path, target].map((path) => path.split('/').slice(0, 3).join('/'));
    return layerOf(source.path) === 'hosts' && layerOf(target) === 'hosts' && from !== to;
  });
  expect(offending(broken)).toEqual([]);
});

test('no layer reaches itself through others', () => {
  const reach = new Map<string, Set<string>>();
  for (const { source, target } of inner) {
    const from = layerOf(source.path);
    reach.set(from, (reach.get(from) ?? new Set<string>()).add(layerOf(target)));
  }
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
    [...(reach.get(from) ?? [])].some((next) => {
      if (next === from || seen.has(next)) return false;
      return next === wanted || reaches(next, wanted, seen.add(next));
    });
  expect([...reach.keys()].filter((layer) => reaches(layer, layer, new Set()))).toEqual([]);
});

test('a package is imported only where it belongs', () => {
  const broken = outer.filter(({ source, target }) => {
    const name = Object.keys(PACKAGE_HOMES).find((each) => target === each || target.startsWith(each.endsWith(':') ? each : `${each}/`));
    const homes = name === undefined ? [] : (PACKAGE_HOMES[name] ?? []);
    return !homes.some((home) => source.path.startsWith(home));
  });
  expect(offending(broken)).toEqual([]);
});

test('the globals of Office are named only at their edge', () => {
  const broken = sources.flatMap((source) =>
    Object.entries(GLOBAL_HOMES)
      .filter(([, homes]) => !homes.some((home) => source.path.startsWith(home)))
      .flatMap(([name]) => placesOf(source, (node) => ts.isIdentifier(node) && node.text === name && !isMember(node))),
  );
  expect(broken).toEqual([]);
});

/** The Excel of `Office.HostType.Excel`, which is no global. */
function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
