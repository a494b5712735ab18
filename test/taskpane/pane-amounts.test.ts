/** @jest-environment jsdom */
import { BuiltHost } from './built-host';
import { fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

afterEach(() => screen.close());

const box = (path: string) => screen.root.querySelector<HTMLInputElement>(`[data-path='${path}']`)!;
const labelOf = (path: string) => [...box(path).labels!].map(({ textContent }) => textContent).join(' ');
const hintOf = (path: string) => (box(path).getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');

async function fill(path: string, words: string): Promise<void> {
  await screen.until(() => box(path) !== null);
  await screen.fillIn(box(path), words);
}

/** A new case with one line, or with the answer that a saving is positive. */
async function begin(sign: 'negative' | 'positive'): Promise<void> {
  screen = await Screen.open(fakeServices(null));
  await screen.click('Start');
  await screen.until(() => screen.has('New case'));
  await screen.click('New case');
  for (const [i, name] of ['Harborough District Council', 'Melton Borough Council'].entries()) await screen.fillIn(screen.root.querySelector(`[name=council-${i}]`)!, name);
  if (sign === 'positive') await screen.choose('In your budget book a saving is', 'positive, a cost negative');
  await screen.click('Make the case');
  await screen.sees('From: a new case');
  await screen.click('Add a first saving');
  await fill('lines[0].name', 'Shared depot');
}

test('where a saving is negative it is typed so, and each amount says what it does', async () => {
  await begin('negative');
  const path = 'lines[0].amounts["2027/28"]';
  expect(labelOf(path)).toBe('2027/28 (£, a saving is negative)');
  expect(screen.text).toContain('-20,000 saves £20,000; 20,000 costs £20,000.');
  await fill(path, '(20,000.50)');
  expect(box(path).value).toBe('-20,000.5');
  expect(hintOf(path)).toBe('Saves £20,000.50.');
  await fill('lines[0].amounts["2028/29"]', '5000');
  expect(hintOf('lines[0].amounts["2028/29"]')).toBe('Costs £5,000.');
  expect(await screen.violations()).toEqual([]);
});

test('where a saving is positive it is typed so', async () => {
  await begin('positive');
  const path = 'lines[0].amounts["2027/28"]';
  expect(labelOf(path)).toBe('2027/28 (£, a saving is positive)');
  await fill(path, '20,000');
  expect(hintOf(path)).toBe('Saves £20,000.');
  await screen.click('Results');
  await screen.sees('£20,000');
});

test('a pasted line is read in the sign of the case, and one that looks the other way is spoken of', async () => {
  await begin('negative');
  await screen.click('Savings lines');
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  const area = screen.root.querySelector('textarea')!;
  await screen.fillIn(area, 'Print\t-10,000\t-5,000\nFleet\t2,000');
  expect(screen.text).toContain('a negative figure is a saving');
  expect(screen.text).toContain('Read as 2 savings and 1 cost.');
  expect(screen.text).toContain('In the table a saving is negative, as here and in the tabs.');
  expect(screen.text).not.toContain('Most figures would be costs.');
  expect([...screen.root.querySelectorAll('tbody td')].map(({ textContent }) => textContent).slice(0, 2)).toEqual(['-£10,000', '-£5,000']);
  await screen.fillIn(area, 'Print\t10,000\t5,000');
  expect(screen.text).toContain('Most figures would be costs. If they are savings, choose above that a saving has the other sign.');
  await screen.choose('In the block a saving is', 'Positive');
  expect(screen.text).not.toContain('Most figures would be costs.');
  expect([...screen.root.querySelectorAll('tbody td')].map(({ textContent }) => textContent).slice(0, 2)).toEqual(['-£10,000', '-£5,000']);
  expect(await screen.violations()).toEqual([]);
  await screen.click('Put 1 row into the savings lines');
  await screen.click(/^Print/);
  expect(hintOf('lines[1].amounts["2027/28"]')).toBe('Saves £10,000.');
});

test('a deficit says its unit, keeps what was typed, and says it in pounds', async () => {
  await begin('negative');
  await screen.click('Savings lines');
  await screen.click('The case');
  await screen.click(/^Deficits/);
  await screen.click(/^Harborough District Council/);
  await screen.choose('Figures are in', '£000');
  const path = 'deficits[0].amounts["2027/28"]';
  expect(labelOf(path)).toBe('2027/28 (£000, a deficit is positive)');
  await fill(path, '1,750.1234');
  expect(box(path).value).toBe('1,750.1234');
  expect(hintOf(path)).toBe('A deficit of £1,750,123.40.');
  await fill(path, '£2m');
  expect(box(path).value).toBe('2,000');
  await fill(path, '-50');
  expect(hintOf(path)).toBe('A surplus of £50,000.');
});

test('an amount that follows a cell says what it does too', async () => {
  const host = new BuiltHost();
  screen = await Screen.open(fakeServices(host));
  await screen.click('Case');
  await screen.until(() => screen.has(/^Deficits/));
  await screen.click(/^Deficits/);
  await screen.click(/^Harborough District Council/);
  await screen.click('Use the selected cell for 2023/24 of Harborough District Council');
  await screen.sees("Linked to 'MTFS 2026'!D14");
  expect(hintOf('deficits[0].amounts["2023/24"]')).toContain('A deficit of £1,750,000');
});
