import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.js';

const ROOT = join(__dirname, '..', '..');
const html = readFileSync(join(ROOT, 'src', 'browser', 'index.html'), 'utf8');
const css = readFileSync(join(ROOT, 'src', 'browser', 'page.css'), 'utf8');

test('the page keeps to its own scripts, and needs no other place', () => {
  expect(html).toContain(`content="script-src 'self'; style-src 'self' 'unsafe-inline'"`);
  expect(html).not.toMatch(/office\.js|https?:|<script|\son\w+=/i);
  expect(html).toContain('<html lang="en-GB">');
});

test('text stands out from its ground at 4.5 to 1 or better', () => {
  const colours = new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
  const pairs = [
    ['ink', 'ground'], ['ink', 'paper'], ['ink', 'tint'], ['quiet', 'ground'], ['quiet', 'paper'], ['quiet', 'tint'],
    ['accent-deep', 'paper'], ['accent-deep', 'tint'], ['paper', 'accent'], ['paper', 'accent-deep'], ['paper', 'quiet'],
    ['warn-ink', 'warn-tint'],
  ] as const;
  const weak = pairs.filter(([text, ground]) => contrast(colours.get(text) ?? '', colours.get(ground) ?? '') < 4.5);
  expect(weak).toEqual([]);
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a port that is taken is passed over', async () => {
  const first = await freePort(42_000);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(first, '127.0.0.1', resolve));
  const next = await freePort(first);
  await new Promise((resolve) => server.close(resolve));
  expect(next).toBeGreaterThan(first);
});
