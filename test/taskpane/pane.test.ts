/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { HostProblem } from '../../src/workbook/host';
import { Officer } from '../workbook/officer';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let host: FakeHost;
let screen: Screen;

beforeEach(async () => {
  host = new FakeHost();
  screen = await Screen.open(fakeServices(host));
});

afterEach(() => screen.close());

/** Build, and agree to what it would do. */
async function build(): Promise<void> {
  await screen.click('Build in this workbook');
  await screen.sees('Nothing is written yet.');
  await screen.click('Build these tabs');
}

test('opens on the results, each percentage with what it is of, and takes no focus', async () => {
  expect(screen.find(publishedCase.title).tagName).toBe('H1');
  for (const term of screen.root.querySelectorAll('dt')) {
    expect(term.nextElementSibling?.textContent).toMatch(/^(£|a cost|.*% of the .*deficit of £)/);
  }
  expect(screen.text).toContain('Excludes 1 saving to be confirmed.');
  expect(screen.text).toContain('published 15.6%, calculated 15.75%');
  expect(screen.text).toMatch(/Master check: OK, \d+ items outstanding/);
  expect(document.activeElement).toBe(document.body);
  expect(await screen.violations()).toEqual([]);
});

test('what the ticked tabs leave out of the case is said, and its tabs are one click away', async () => {
  await screen.click('Workbook');
  expect(screen.text).toContain('These tabs leave out 25 opportunities, 72 published figures and 142 facts of the case. In a workbook of your own only the fewest tabs are ticked at first.');
  await screen.click('Build Opportunity grading, Published v calculated and Facts too');
  expect(screen.text).not.toContain('These tabs leave out');
  expect(screen.focused).toBe('Workbook');
  expect(screen.said).toContain('Facts, with contents, inputs and checks.');
});

test('a build leads to what was built', async () => {
  await screen.click('Workbook');
  expect(await screen.violations()).toEqual([]);
  await build();
  await screen.sees('Go to a tab');
  expect(screen.focused).toBe('Built');
  expect(screen.said).toMatch(/^The workbook is built: \d+ tabs/);
  expect(await screen.violations()).toEqual([]);
  await screen.click('Savings HDC');
  await screen.until(() => host.places.length > 0);
  expect(host.places).toEqual([{ tab: 'Savings HDC', row: 1, column: 1 }]);
});

test('progress is said by tab; Cancel stops between tabs and says that nothing was changed', async () => {
  let go: () => void = () => undefined;
  host.beforeTab = (index) => (index === 1 ? new Promise<void>((resolve) => (go = resolve)) : undefined);
  await screen.click('Workbook');
  await build();
  await screen.until(() => screen.said === '2 of 14: Savings HDC');
  expect(screen.root.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext')).toBe('2 of 14: Savings HDC');
  expect(screen.focused).toBe('Building…');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Cancel');
  expect(screen.text).toContain('Stopping after this tab…');
  go();
  await screen.sees('Build cancelled');
  expect(screen.text).toContain('You cancelled: nothing was changed.');
  expect(screen.focused).toBe('Build cancelled');
});

test('says which names were taken', async () => {
  host.taken = { tabs: ['Checks'], tables: ['Posts'], names: [] };
  await screen.click('Workbook');
  await build();
  await screen.sees('"Checks" is already in this workbook, so ours is "Checks (2)".');
  expect(screen.text).toContain('ours is "Posts_2"');
});

test('a problem gives the next step; Try again goes on from there', async () => {
  host.fails.write = new HostProblem('A cell is being edited.', 'Press Enter, then try again.');
  await screen.click('Workbook');
  await build();
  await screen.sees('Press Enter');
  expect(screen.focused).toBe('A cell is being edited.');
  expect(await screen.violations()).toEqual([]);
  host.fails = {};
  await screen.click('Try again');
  await screen.sees('Go to a tab');
  expect(screen.text).not.toContain('Press Enter');
});

test('tabs are ticked with what they need', async () => {
  await screen.click('Workbook');
  await screen.click('Published v calculated');
  expect(screen.text).toContain('Builds Savings, Shared posts, Apportionment and Published v calculated, with contents');
  await screen.click('Apportionment');
  expect(screen.text).toContain('Builds contents, inputs and checks.');
  expect(screen.said).toContain('Without Savings, Shared posts and Published v calculated too');
});

test('inputs that cannot be read are said by cell with the way there, and the former case stays', async () => {
  host.cells = new Officer(publishedCase).type('Posts', 0, 'Salary of one post', 'plenty').cells;
  await screen.click('Start');
  await screen.click('Read inputs');
  await screen.sees('is "plenty"');
  expect(screen.focused).toBe('The inputs were not read');
  expect(screen.text).toContain('What is shown is still from the published example.');
  expect(await screen.violations()).toEqual([]);
  await screen.click(/^Go to Posts!/);
  await screen.until(() => host.places.length > 0);

  host.cells = new Officer({ ...publishedCase, title: 'Put right' }).cells;
  await screen.click('Read again');
  await screen.sees('From: this workbook');
  expect(screen.focused).toBe('Put right');
  expect(screen.has('The inputs were not read')).toBe(false);
});

test('a bad file is said, and Close puts the keyboard back to the title', async () => {
  await screen.click('Start');
  await screen.chooseFile('bad.json', '{ "format": ');
  await screen.sees('bad.json was not opened');
  expect(screen.focused).toBe('bad.json was not opened');
  await screen.click('Close');
  expect(screen.focused).toBe(publishedCase.title);
  expect(screen.text).not.toContain('bad.json');
});

test('the views are one stop for the keyboard, with arrows between them', async () => {
  screen.find('Results').focus();
  await screen.press('ArrowRight');
  expect(screen.focused).toBe('Check');
  await screen.press('End');
  expect(screen.find('Workbook').getAttribute('aria-selected')).toBe('true');
  await screen.press('ArrowRight');
  expect(screen.focused).toBe('Start');
  expect([...screen.root.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1', '-1']);
});

test('functions are searched and inserted', async () => {
  await screen.click('Workbook');
  await screen.click('Functions');
  await screen.sees('Shares an amount in whole pence');
  await screen.type('Find a function', 'deficit');
  expect(screen.said).toBe('1 function fits.');
  expect(screen.text).not.toContain('Shares an amount in whole pence');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Insert into the selected cell: =MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2)');
  await screen.until(() => host.inserted.length > 0);
  expect(screen.said).toContain('is in the selected cell');
  await screen.type('Find a function', 'zebra');
  expect(screen.text).toContain('No function fits "zebra"');
});
