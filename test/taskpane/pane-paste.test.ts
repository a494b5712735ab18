/** @jest-environment jsdom */
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

beforeEach(async () => {
  screen = await Screen.open(fakeServices(new FakeHost()));
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
});
afterEach(() => screen.close());

const chosen = (label: string) => [...screen.root.querySelectorAll('select')].find(({ labels }) => [...labels].some(({ textContent }) => textContent.trim() === label))?.selectedOptions[0]?.text;

test.each([
  ['Savings lines', 'Savings lines by year'],
  ['Posts', 'Posts and their salaries'],
  ['Deficits', 'Deficits by year'],
  ['Costs of change', 'Costs of change by year'],
  ['Bases for sharing', 'Bases for sharing'],
  ['Opportunities', 'Opportunities and their grades'],
])('a block pasted from %s is about %s', async (list, target) => {
  await screen.click(new RegExp(`^${list}`));
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  expect(screen.focused).toBe('Paste a block');
  expect(chosen('What is it about?')).toBe(target);
});

test('the tab of the case leads back to all of it from wherever in it one is', async () => {
  await screen.click(/^Posts/);
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  await screen.click('Case');
  await screen.until(() => screen.has(/^Deficits/));
  expect(screen.text).not.toContain('Nothing is pasted yet.');
});

test('a block is not offered where councils are listed: nothing of them can be pasted', async () => {
  await screen.click(/^Councils/);
  await screen.sees('Add');
  expect(screen.has('Paste a block')).toBe(false);
});

test('amounts are new in the year until the saving in each year is chosen; the preview says how all was read', async () => {
  await screen.click(/^Savings lines/);
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  await screen.fillIn(screen.root.querySelector('textarea')!, 'Saving\t2023/24\t2024/25\t2025/26\tTotal\nHarborough District Council\t\t\t\t\nPrint room\t10,000\t20,000\t20,000\t20,000\nNot begun\t\t\t\t');
  expect(chosen('Amounts are')).toBe('New in the year');
  expect(screen.text).toContain('The total column agrees with amounts that are the saving in each year.');
  expect(chosen('In the block a saving is')).toBe('Negative, or in brackets: as here and in the tabs');
  await screen.choose('In the block a saving is', 'Positive');
  expect(screen.text).toContain('a positive figure is a saving');
  expect(screen.text).toContain('Left out, since it has no amounts: row 4 ("Not begun").');
  await screen.choose('Amounts are', 'The saving in each year');
  expect(screen.text).toContain('The table shows what is new in each year');
  expect([...screen.root.querySelectorAll('tbody td')].slice(0, 3).map(({ textContent }) => textContent)).toEqual(['-£10,000', '-£10,000', '£0']);
  await screen.fillIn(screen.root.querySelector('textarea')!, 'Saving\t2023/24\t2024/25\t2025/26\nPrint room\t10,000\tTBC\t20,000');
  expect(screen.text).toContain('2024/25 is TBC, though a later year has an amount.');
  expect(screen.root.querySelector('tbody th')?.textContent).toBe('Print room (HDC) (as written: what is new in each year cannot be told past a year without an amount)');
  expect(await screen.violations()).toEqual([]);
});

test('grades are of the potential that is chosen, and are not figures in pounds', async () => {
  await screen.click(/^Opportunities/);
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  await screen.choose('The grades are of', 'Efficiency');
  await screen.fillIn(screen.root.querySelector('textarea')!, 'Service area\tOpportunity\tHDC\tMBC\nWaste\tShared depot\tHigh\tm');
  expect(screen.text).toContain('1 row.');
  expect([...screen.root.querySelectorAll('tbody :is(th, td)')].map(({ textContent }) => textContent)).toEqual(['Shared depot (Waste)', 'High', 'Medium']);
  await screen.fillIn(screen.root.querySelector('textarea')!, 'Service area\tOpportunity\tHDC\tMBC\nWaste\tShared depot\tHigh\t');
  expect([...screen.root.querySelectorAll('tbody :is(th, td)')].map(({ textContent }) => textContent)).toEqual(['Shared depot (Waste)', 'High', 'TBC']);
  expect(chosen('The figures are in')).toBeUndefined();
  expect(await screen.violations()).toEqual([]);
  await screen.click('Put 1 row into the opportunities');
  await screen.sees('Shared depot');
});

test('columns that only single spaces tell apart are taken where every figure is there; else it is said how columns are told apart', async () => {
  await screen.click(/^Deficits/);
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  await screen.fillIn(screen.root.querySelector('textarea')!, 'MBC (£1,250k) £980k TBC');
  expect([...screen.root.querySelectorAll('tbody :is(th, td)')].map(({ textContent }) => textContent)).toEqual(['Melton Borough Council', '-£1,250,000', '£980,000', 'TBC']);
  expect(screen.has('Put 1 row into the deficits')).toBe(true);
  await screen.fillIn(screen.root.querySelector('textarea')!, 'MBC (£1,250k) £980k');
  expect(screen.text).toContain('Columns are told apart by tabs, or by two spaces.');
  await screen.fillIn(screen.root.querySelector('textarea')!, 'Rutland\t1\t2\t3');
  expect(screen.text).toContain('"Rutland" is no council of this case: HDC, MBC.');
  expect(screen.text).not.toContain('Columns are told apart');
});

test('agreed shares that were pasted without percent are in sight in the form of their basis', async () => {
  await screen.click(/^Bases for sharing/);
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  await screen.fillIn(screen.root.querySelector('textarea')!, 'Basis\tHDC\tMBC\nAgreed by leaders\t60\t40');
  await screen.click('Put 1 row into the bases');
  await screen.click(/^Agreed by leaders/);
  const [box] = [...screen.root.querySelectorAll<HTMLInputElement>('[data-path$=".volumes.HDC"]')];
  expect(box!.value).toBe('60');
  expect([...screen.root.querySelectorAll('details')].find((each) => each.contains(box!))!.open).toBe(true);
});

test('columns that are not taken are said, but for a total', async () => {
  await screen.click(/^Posts/);
  await screen.click('Paste a block');
  await screen.sees('Nothing is pasted yet.');
  const block = screen.root.querySelector('textarea')!;
  await screen.fillIn(block, 'Post\tEmployer\tSalary\tHDC\tMBC\tTotal\t\nHead of Legal\tHDC\t79,250\t68,400\t66,100\t134,500\t');
  expect(screen.text).toContain('Left out, since they are none of the columns that are taken: column 2 ("Employer") and column 3 ("Salary").');
  await screen.fillIn(block, 'Post\tHDC\tMBC\tShared salary\nHead of Legal\t68,400\t66,100\t79,250');
  expect(screen.text).not.toContain('Left out');
  await screen.fillIn(block, 'Head of Legal\tNew in May\t68,400\t66,100\t79,250');
  expect(screen.text).toContain('Left out, since it is none of the columns that are taken: column 2.');
});
