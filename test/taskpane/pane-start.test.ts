/** @jest-environment jsdom */
import { BuiltHost } from './built-host';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

afterEach(() => screen.close());

async function start(host: FakeHost): Promise<void> {
  screen = await Screen.open(fakeServices(host));
  await screen.click('Start');
  await screen.until(() => screen.has('Read inputs'));
}

const choices = () => [...screen.root.querySelectorAll('h3')].map(({ textContent }) => textContent);
const HERE = 'The case in this workbook';

test('a workbook that holds no case offers its inputs last, and says why', async () => {
  await start(new FakeHost());
  expect(choices().at(-1)).toBe(HERE);
  expect(screen.text).toContain('No case was found when it was last read.');
  expect(await screen.violations()).toEqual([]);
});

test('a workbook with a case offers its inputs first', async () => {
  await start(new BuiltHost());
  expect(choices()[0]).toBe(HERE);
  expect(screen.text).not.toContain('No case was found');
});

test('a workbook that could not be read offers them first: it may hold one', async () => {
  const host = new BuiltHost();
  await start(host.breakInputs());
  expect(choices()[0]).toBe(HERE);
});

test('what one action failed with goes when a new case is begun, and the keyboard is in its form', async () => {
  await start(new FakeHost());
  await screen.click('Read inputs');
  await screen.sees('The inputs were not read');
  await screen.click('New case');
  expect(screen.text).not.toContain('The inputs were not read');
  expect(document.activeElement).toBe(screen.root.querySelector('[name=council-0]'));
});
