import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PANE = join(__dirname, '..', '..', 'src', 'taskpane');
const css = readFileSync(join(PANE, 'pane.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');
const parts = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx')).map((name) => readFileSync(join(PANE, name), 'utf8')).join('\n');

const unique = (names: readonly string[]) => [...new Set(names)].sort();

test('every class of the pane has its rules, and no rule is without use', () => {
  const used = [...parts.matchAll(/className(?:=|: )(\{[^}]*\}|"[^"]*"|'[^']*')/g)]
    .flatMap(([, value = '']) => [...value.matchAll(/["']([^"']+)["']/g)])
    .flatMap(([, names = '']) => names.split(' '));
  const styled = [...css.matchAll(/\.([a-z][a-z-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name).filter((name) => !name.startsWith('fui-'));
  expect(unique(used)).toEqual(unique(styled));
});

test('colours come from the theme or from the system, so that they follow both', () => {
  const colours = [...css.matchAll(/(?:^|[\s;{])(?:[a-z-]*color): ([^;]+);/g)].map(([, colour = '']) => colour);
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter((colour) => !/^(?:var\(--color\w+\)|transparent|LinkText|Canvas|Highlight)$/.test(colour))).toEqual([]);
});
