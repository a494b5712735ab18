/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

beforeEach(async () => {
  screen = await Screen.open(fakeServices(new FakeHost()));
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
});
afterEach(() => screen.close());

const agreed = publishedCase.bases.findIndex(({ kind }) => kind === 'agreed');
const ratio = `bases[${agreed}].ratio.HDC`;
const box = (path: string) => screen.root.querySelector<HTMLInputElement>(`[data-path='${path}']`)!;

async function typeIn(list: RegExp, item: RegExp, path: string, words: string): Promise<void> {
  await screen.click(list);
  await screen.click(item);
  await screen.until(() => box(path) !== null);
  await screen.fillIn(box(path), words);
}

test('what could not be read is kept when the form is left, spoken of, and led back to', async () => {
  await typeIn(/^Bases for sharing/, /^Agreed percentage/, ratio, '0.4');
  expect(screen.text).not.toContain('Not taken');
  await screen.click('Bases for sharing');
  expect(screen.text).toContain('Not taken yet: “0.4” for Harborough District Council of Agreed percentage.');
  await screen.click('Results');
  await screen.click('Case');
  expect(screen.text).toContain('Not taken yet: “0.4”');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Go there');
  expect(box(ratio).value).toBe('0.4');
  expect(document.activeElement).toBe(box(ratio));
  expect(screen.text).toContain('0.4 may be 0.4% or 40%');
  await screen.fillIn(box(ratio), '40');
  expect(box(ratio).value).toBe('40%');
  await screen.click('Bases for sharing');
  expect(screen.text).not.toContain('Not taken');
});

test('a year that could not be read is kept too, and goes when it is typed back', async () => {
  await typeIn(/^About the case/, /./, 'firstYear', 'soon');
  await screen.click('The case');
  expect(screen.text).toContain('Not taken yet: “soon” for first financial year.');
  await screen.click('Go there');
  await screen.fillIn(box('firstYear'), publishedCase.firstYear);
  await screen.click('The case');
  expect(screen.text).not.toContain('Not taken');
});

test('what could not be read stays with its item when one before it is removed, and goes with its own', async () => {
  await typeIn(/^Bases for sharing/, /^Agreed percentage/, ratio, '0.4');
  await screen.click('Bases for sharing');
  await screen.click(/^Equal|^Population/);
  await screen.click('Remove');
  expect(screen.text).toContain('Not taken yet: “0.4” for Harborough District Council of Agreed percentage.');
  await screen.click('Go there');
  expect(box(`bases[${agreed - 1}].ratio.HDC`).value).toBe('0.4');
  await screen.click('Remove');
  expect(screen.text).not.toContain('Not taken');
});

test('a name that another has is not taken: the field keeps it and says why, and nothing that is split by either moves', async () => {
  const population = publishedCase.bases.findIndex(({ name }) => name === 'Population');
  const name = `bases[${population}].name`;
  await typeIn(/^Bases for sharing/, /^Population/, name, 'Equal');
  expect(box(name).value).toBe('Equal');
  expect(screen.text).toContain('Another basis is called “Equal”. Write a name that no other has.');
  await screen.click('Bases for sharing');
  expect(screen.text).toContain('Not taken yet: “Equal” for name of Population.');
  await screen.click('Go there');
  expect(box(name).value).toBe('Equal');
  expect(screen.text).toContain('Another basis is called “Equal”.');
  await screen.fillIn(box(name), 'People');
  await screen.click('Bases for sharing');
  expect(screen.text).not.toContain('Not taken');
  expect(screen.has(/^People/)).toBe(true);
});
