/** @jest-environment jsdom */
import { act } from 'react';
import { publishedCase } from '../../src/case';
import { setAt } from '../../src/case/at-path';
import { HostProblem } from '../../src/workbook/host';
import { BuiltHost } from './built-host';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let host: FakeHost;
let screen: Screen;

/** Builds, and has the tabs in the workbook, which knows those that are not there. */
beforeEach(async () => {
  host = new FakeHost();
  const { goTo } = host.live;
  Object.assign(host.live, {
    goTo: async (place: { tab: string; row: number; column: number }) => {
      if (!host.cells.tabs.some(({ name }) => name === place.tab)) throw new HostProblem(`The tab ${place.tab} is not in this workbook any more.`, 'Undo that.');
      await goTo(place);
    },
  });
  screen = await Screen.open(fakeServices(host));
  await screen.click('Workbook');
  await screen.click('Build in this workbook');
  await screen.until(() => screen.has('Build these tabs'));
  await screen.click('Build these tabs');
  await screen.sees('Go to a tab');
  host.cells = new BuiltHost().cells;
});

afterEach(() => screen.close());

/** As a spreadsheet does it: in each formula too; null deletes it. */
function rename(tab: string, to: string | null): void {
  const refers = `'${tab}'!`;
  const tabs = host.cells.tabs.filter(({ name }) => to !== null || name !== tab).map((each) =>
    Object.assign(Object.create(each) as typeof each, {
      name: each.name === tab ? to : each.name,
      formula: (row: number, column: number) => each.formula(row, column)?.replaceAll(refers, to === null ? '#REF!' : `'${to}'!`) ?? null,
    }));
  host.cells = { tabs, names: host.cells.names.flatMap((each) => (each.tab !== tab ? [each] : to === null ? [] : [{ ...each, tab: to }])) };
}

test('a tab that was renamed is gone to, and its entry has its name from then on', async () => {
  rename('Savings HDC', 'Ours');
  await screen.click('Savings HDC');
  await screen.until(() => host.places.length > 0);
  expect(host.places).toEqual([{ tab: 'Ours', row: 1, column: 1 }]);
  expect(screen.said).toBe('Ours is in view.');
  expect(screen.has('Savings HDC')).toBe(false);
  rename('Ours', 'Ours again');
  await screen.click('Ours');
  await screen.until(() => host.places.length > 1);
  expect(screen.has('Ours again')).toBe(true);
  expect(screen.focused).toBe('Ours again');
});

test('so is Contents, on which the record stands', async () => {
  rename('Contents', 'First');
  await screen.click('Contents');
  await screen.until(() => host.places.length > 0);
  expect(host.places).toEqual([{ tab: 'First', row: 1, column: 1 }]);
});

test('the entries follow as soon as something is typed', async () => {
  rename('Savings HDC', 'Ours');
  await act(async () => host.watching.forEach((changed) => changed()));
  await screen.until(() => screen.has('Ours'));
  expect(screen.has('Savings HDC')).toBe(false);
});

test('a tab that was deleted is said to be gone, and is no entry any more', async () => {
  rename('Savings HDC', null);
  await screen.click('Savings HDC');
  await screen.sees('The tab Savings HDC is not in this workbook any more.');
  expect(screen.has('Savings HDC')).toBe(false);
  expect(screen.has('Savings MBC')).toBe(true);
});

test('the master check is that of the tabs, and follows what reaches them after the build', async () => {
  const [master] = [...screen.root.querySelectorAll('.notice .strong')];
  const before = master?.textContent;
  expect(before).toMatch(/^Master check: OK, \d+ items outstanding$/);
  host.cells = new BuiltHost(setAt(publishedCase, 'posts[0].salary', { value: 'TBC' })).cells;
  await act(async () => host.watching.forEach((changed) => changed()));
  await screen.until(() => master?.textContent?.startsWith('Master check: OK') === true && master.textContent !== before);
  await screen.click('Results');
  expect(screen.text).toContain(master?.textContent);
});
