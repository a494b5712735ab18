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

describe('a workbook whose inputs cannot be read', () => {
  beforeEach(async () => {
    screen = await Screen.meet(fakeServices(new BuiltHost().breakInputs()));
    await screen.sees('The inputs were not read');
  });

  test('offers them first, and stays without a case until then', async () => {
    expect(screen.find('No case is open').tagName).toBe('H1');
    expect(document.activeElement).toBe(document.body);
    await screen.click('Start');
    await screen.until(() => screen.has('Read inputs'));
    expect(choices()[0]).toBe(HERE);
  });

  test.each(['Case', 'Results', 'Apportionment', 'Grading', 'Workbook'])('says in %s what to do', async (view) => {
    if (view === 'Apportionment' || view === 'Grading') await screen.click('Results');
    await screen.click(view);
    await screen.sees('There is nothing to show yet');
    expect(screen.text).not.toMatch(/Build in this workbook|Harborough/);
    expect(await screen.violations()).toEqual([]);
    await screen.click('Go to Start');
    await screen.sees('Where to start');
  });

  test('says so above every view when what is wrong was put away, with the way back to it', async () => {
    await screen.click('Close');
    await screen.sees('Their case is shown as soon as they can be read.');
    expect(await screen.violations()).toEqual([]);
    await screen.click('See what is wrong');
    await screen.sees('is "plenty"');
    expect(screen.focused).toBe('The inputs were not read');
    expect(screen.has('See what is wrong')).toBe(false);
  });
});

test('what one action failed with goes when a new case is begun, and the keyboard is in its form', async () => {
  await start(new FakeHost());
  await screen.click('Read inputs');
  await screen.sees('The inputs were not read');
  await screen.click('New case');
  expect(screen.text).not.toContain('The inputs were not read');
  expect(document.activeElement).toBe(screen.root.querySelector('[name=council-0]'));
});
