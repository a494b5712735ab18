/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { HostProblem } from '../../src/workbook/host';
import { BuiltHost } from './built-host';
import { fakeServices } from './fake-host';
import { Screen } from './screen';

let host: BuiltHost;
let screen: Screen;

const TOTAL = 'savings-HDC/new-grand-total';

async function open(): Promise<void> {
  screen = await Screen.open(fakeServices(host));
}

beforeEach(() => {
  host = new BuiltHost({ ...publishedCase, title: 'Ours' });
});

afterEach(() => screen.close());

test('a build is brought up to date once its plan is agreed to, and a changed cell is kept', async () => {
  host.typeOver(TOTAL, 700_000);
  host.links = { Checks: [{ address: "'MTFS 2026'!B4", formula: '=PC_master' }] };
  await open();
  await screen.click('Workbook');
  await screen.click('Build in this workbook');
  await screen.sees('Built from "Ours", on 2 March 2026.');
  expect(screen.focused).toBe('What will be brought up to date');
  expect(screen.text).toContain('Nothing is written yet.');
  expect(screen.text).toMatch(/14 tabs keep their rows and columns/);
  expect(screen.text).toContain('1 cell of yours refers to these tabs; it goes on referring to the same figures.');
  expect(screen.text).toMatch(/holds £700,000\.00, typed over its formula/);
  expect(screen.has('A second set of tabs beside')).toBe(false);
  expect(await screen.violations()).toEqual([]);
  const box = screen.find(/^Keep 'Savings HDC'!/) as HTMLInputElement;
  expect(box.checked).toBe(true);
  await screen.click(/^Keep 'Savings HDC'!/);
  expect(box.checked).toBe(false);
  await screen.click('Bring up to date');
  await screen.sees('Brought up to date');
  await screen.until(() => host.rebuilt.length > 0 && screen.focused === 'Brought up to date');
  expect(await screen.violations()).toEqual([]);
});

test('another case than the workbook’s is said to be so, with a second set of tabs to build', async () => {
  await open();
  await screen.click('Start');
  await screen.click('Show the example');
  await screen.sees('From: the published example');
  await screen.click('Workbook');
  await screen.click('Build in this workbook');
  await screen.sees('The case in this pane is another one.');
  await screen.click('A second set of tabs beside');
  await screen.sees('Go to a tab');
  expect(host.rebuilt).toEqual([]);
  expect(host.written).toHaveLength(1);
});

test('inputs that cannot be read are said above the plan', async () => {
  await open();
  host.breakInputs();
  await screen.click('Workbook');
  await screen.click('Build in this workbook');
  await screen.sees('The tabs that are there cannot be brought up to date');
  expect(screen.has('Bring up to date')).toBe(false);
  expect(screen.has('The inputs were not read')).toBe(true);
  await screen.click(/^Go to Posts!/);
  await screen.until(() => host.places.length > 0);
});

test('a check shows each difference, with the way there and the way back', async () => {
  const { row, column } = host.typeOver(TOTAL, 700_000);
  host.typeOver('savings-MBC/new-grand-total', 5);
  await open();
  await screen.click('Check');
  expect(screen.text).toContain('A check writes nothing.');
  await screen.click('Check this workbook');
  await screen.sees('2 are not as built:');
  expect(screen.focused).toBe('Check');
  expect(await screen.violations()).toEqual([]);
  await screen.click(/^Go to 'Savings HDC'!/);
  await screen.until(() => host.places.length > 0);
  expect(host.places).toEqual([{ tab: 'Savings HDC', row, column }]);
  await screen.click(/^Restore 'Savings HDC'!/);
  await screen.sees('1 is not as built:');

  await screen.click(/^Accept 'Savings MBC'!\w+$/);
  await screen.sees('Needed to accept.');
  expect(host.accepted).toEqual([]);
  expect(await screen.violations()).toEqual([]);
  await screen.type('Reason*', 'Agreed by both councils');
  await screen.type('Your name*', 'A. Officer');
  await screen.click(/^Accept 'Savings MBC'!\w+$/);
  await screen.until(() => host.accepted.length > 0);
  expect(host.accepted[0]).toMatchObject({ reason: 'Agreed by both councils', by: 'A. Officer', on: '2026-04-01' });
});

test('what a check found is said to be of its time, since what is typed afterwards is not in it', async () => {
  await open();
  await screen.click('Check');
  await screen.click('Check this workbook');
  await screen.sees('calculated cells agree with what the inputs give, to the penny.');
  host.typeOver(TOTAL, 700_000);
  await screen.sees('As at 12:00. What is changed after that is seen when you check again.');
  await screen.click('Check again');
  await screen.sees('1 is not as built:');
  expect(screen.text).toContain('As at 12:00.');
});

test('all differences are restored at once', async () => {
  host.typeOver(TOTAL, 700_000);
  host.typeOver('savings-MBC/new-grand-total', 5);
  await open();
  await screen.click('Check');
  await screen.click('Check this workbook');
  await screen.sees('2 are not as built:');
  await screen.click('Restore all 2');
  await screen.sees('calculated cells agree with what the inputs give, to the penny.');
  expect(screen.said).toMatch(/^2 cells are restored\./);
});

test('a change that was not completed is said above every view, and repaired', async () => {
  host.begun = 'build';
  await open();
  await screen.sees('A build was not completed: the workbook may be half changed.');
  expect(document.activeElement).toBe(document.body);
  expect(await screen.violations()).toEqual([]);
  host.fails.repair = new HostProblem('The workbook is protected.', 'Unprotect it, then try again.');
  await screen.click('Repair');
  await screen.sees('Unprotect it');
  host.fails = {};
  await screen.click('Try again');
  await screen.sees('the workbook is as it was before.');
  expect(screen.focused).toBe('Repaired');
  await screen.click('Close');
  expect(screen.has('Repaired')).toBe(false);
});

test('a removal says what goes and which cells refer to it, before it is done', async () => {
  host.links = { 'Savings HDC': [{ address: "'MTFS 2026'!B4", formula: "='Savings HDC'!C9" }] };
  await open();
  await screen.click('Workbook');
  await screen.click('See what would go');
  await screen.sees('What will be removed');
  expect(screen.text).toContain("'MTFS 2026'!B4: ='Savings HDC'!C9");
  expect(screen.text).toContain('This cannot be undone.');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Remove these 14 tabs');
  await screen.sees('14 tabs are removed.');
  expect(screen.text).toContain('From: the tabs that were removed from this workbook');
});

test('tabs are chosen for a committee, and functions found for colleagues', async () => {
  await open();
  await screen.click('Workbook');
  await screen.click('Choose tabs to copy');
  await screen.until(() => screen.has('Make the copy'));
  expect(await screen.violations()).toEqual([]);
  await screen.click('Make the copy');
  await screen.until(() => host.opened.length > 0);
  host.functions = [{
    tab: 'MTFS 2026', row: 4, column: 2, address: "'MTFS 2026'!B4", formula: '=MTFS.APPORTION(A1,A2:A3)', size: { rows: 2, columns: 1 }, shows: [[12], [3]],
    native: { because: 'its weights are not cells' }, refersTo: [],
  }];
  await screen.click('Find the functions');
  await screen.sees('Value only, because its weights are not cells.');
  expect(screen.text).toContain('Shows 12; 3.');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Replace by values');
  await screen.sees('1 cell is replaced by values.');
});
