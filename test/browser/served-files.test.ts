import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.js';

const ROOT = join(__dirname, '..', '..');
const CDN = 'https://appsforoffice.microsoft.com';
const page = (name: string): string => readFileSync(join(ROOT, 'src', 'browser', name), 'utf8');
const index = page('index.html');
const taskpane = page('taskpane.html');
const css = page('page.css');

/** What a page may load, by kind. */
function policyOf(html: string): Readonly<Record<string, string>> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
  return Object.fromEntries(policy.split('; ').map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]));
}

const POLICY = {
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
};

test('the page keeps to its own scripts, and needs no other place', () => {
  // The spreadsheet draws some of its pictures from memory.
  expect(policyOf(index)).toEqual({ ...POLICY, 'img-src': "'self' data: blob:" });
  expect(index).not.toMatch(/office\.js|https?:|<script|\son\w+=/i);
});

test('the pane loads office.js from Microsoft, as Office asks, and nothing else from elsewhere', () => {
  expect(policyOf(taskpane)).toEqual({ ...POLICY, 'script-src': `'self' ${CDN}` });
  expect([...taskpane.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([`<script src="${CDN}/lib/1/hosted/office.js">`]);
  expect(taskpane.replaceAll(CDN, '')).not.toMatch(/https?:|\son\w+=/i);
});

test.each([['index.html', index], ['taskpane.html', taskpane]])('%s says its language, and what to do without JavaScript', (_name, html) => {
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('<noscript>');
});

test('what is seen before the pane stands out from its ground at 4.5 to 1 or better, in light and dark', () => {
  const grounds = [...css.matchAll(/body \{[^}]*background: (#[0-9a-f]{6}); color: (#[0-9a-f]{6})/g)];
  const links = [...css.matchAll(/a \{ color: (#[0-9a-f]{6})/g)];
  const pairs = grounds.flatMap(([, ground = '', text = ''], i) => [[text, ground], [links[i]?.[1] ?? '', ground]] as const);
  expect(pairs).toHaveLength(4);
  expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
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
