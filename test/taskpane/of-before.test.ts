/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

const OF_BEFORE = 'These figures are from before the last change: they do not follow yet.';
const OFF = 'Copying is off until what is wrong is put right: the figures are from before the last change.';

let screen: Screen;
let copied: number;

beforeEach(async () => {
  copied = 0;
  Object.assign(globalThis, { ClipboardItem: Object, Blob: Object });
  Object.defineProperty(navigator, 'clipboard', { value: { write: async () => void (copied += 1) }, configurable: true });
  screen = await Screen.open(fakeServices(new FakeHost()));
});
afterEach(() => screen.close());

const isOff = (name: string): boolean => screen.find(name).getAttribute('aria-disabled') === 'true';
const why = (name: string): string => document.getElementById(screen.find(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';

async function fill(path: string, words: string): Promise<void> {
  const box = () => screen.root.querySelector<HTMLInputElement>(`[data-path='${path}']`);
  await screen.until(() => box() !== null);
  await screen.fillIn(box()!, words);
}

async function emptyName(): Promise<void> {
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
  await screen.click(/^Posts/);
  await screen.click('Add a post');
  await fill(`posts[${publishedCase.posts.length}].name`, '');
  await screen.sees('1 thing to put right');
  await screen.click('Posts');
  await screen.click(/^Chief Executive/);
  await fill('posts[0].salary', '99');
}

test('while something is to put right, figures say that they are from before, and are not copied', async () => {
  expect(screen.text).not.toContain(OF_BEFORE);
  expect(isOff('Copy sentence and table')).toBe(false);
  await emptyName();
  await screen.click('Results');
  const cards = [...screen.root.querySelectorAll('.council')];
  expect(cards.map(({ textContent }) => textContent.includes(OF_BEFORE))).toEqual([true, true]);
  expect(screen.root.querySelector('[aria-labelledby="report-heading"]')!.textContent).toContain(OF_BEFORE);
  expect([isOff('Copy sentence and table'), why('Copy sentence and table')]).toEqual([true, OFF]);
  await screen.click('Copy sentence and table');
  expect([document.activeElement, copied]).toEqual([screen.find('Copy sentence and table'), 0]);
  expect(await screen.violations()).toEqual([]);
  await screen.click('Apportionment');
  await screen.sees(OF_BEFORE);
  await screen.click('Grading');
  await screen.sees(OF_BEFORE);
  await screen.click('Workbook');
  for (const name of ['Make a copy', 'Choose tabs to copy']) expect([isOff(name), why(name)]).toEqual([true, OFF]);
  await screen.click('Undo: salary of one post a year (new) of Chief Executive');
  await screen.click('Undo: new post');
  await screen.click('Results');
  await screen.until(() => !screen.text.includes(OF_BEFORE));
  await screen.click('Copy sentence and table');
  expect(copied).toBe(1);
});
