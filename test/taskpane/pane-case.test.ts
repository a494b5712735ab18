/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { HostProblem } from '../../src/workbook/host';
import { BuiltHost } from './built-host';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

const open = async (host: FakeHost | null = new FakeHost()) => (screen = await Screen.open(fakeServices(host)));
afterEach(() => screen.close());

const box = (path: string) => screen.root.querySelector<HTMLInputElement>(`[data-path='${path}']`)!;
const focusedPath = () => (document.activeElement as HTMLElement | null)?.dataset['path'];

/** Types into a box and leaves it. */
async function fill(path: string, words: string): Promise<void> {
  await screen.until(() => box(path) !== null);
  await screen.fillIn(box(path), words);
}

test('a new case is made of a few answers, and goes on from there', async () => {
  await open();
  await screen.click('Start');
  await screen.until(() => screen.has('New case'));
  expect(await screen.violations()).toEqual([]);
  await screen.click('New case');
  expect(document.activeElement?.getAttribute('name')).toBe('council-0');
  await screen.click('Make the case');
  expect(screen.text).toContain('Write the name of the council.');
  expect(await screen.violations()).toEqual([]);
  for (const [i, name] of ['Harborough District Council', 'Melton Borough Council'].entries()) await screen.fillIn(screen.root.querySelector(`[name=council-${i}]`)!, name);
  await screen.click('Make the case');
  await screen.sees('From: a new case');
  expect(screen.focused).toBe('Harborough and Melton partnership');
  expect(screen.find('Case').getAttribute('aria-selected')).toBe('true');
  await screen.click('Add a first saving');
  await screen.until(() => focusedPath() === 'lines[0].name');
  await fill('lines[0].name', 'Shared depot');
  await fill('lines[0].amounts["2027/28"]', '(£120k)');
  expect(box('lines[0].amounts["2027/28"]').value).toBe('-120,000');
  await screen.click('Fill in the deficits');
  await screen.click(/^Harborough District Council/);
  await fill('deficits[0].amounts["2027/28"]', '1,000,000');
  await screen.until(() => screen.text.includes('has no Housing Revenue Account'));
  await screen.click('Go to the councils');
  await screen.until(() => screen.focused === 'Councils');
  await screen.click(/^Melton Borough Council/);
  await screen.click('Has a Housing Revenue Account (council homes)');
  await screen.until(() => !screen.text.includes('where a council has no Housing Revenue Account'));
  expect(await screen.violations()).toEqual([]);
  await screen.click('Results');
  await screen.sees('£120,000');
});

test('a new council can be one without a Housing Revenue Account, and is then not asked for shares', async () => {
  await open();
  await screen.click('Start');
  await screen.until(() => screen.has('New case'));
  await screen.click('New case');
  for (const [i, name] of ['Northmoor County Council', 'Eastvale Borough Council'].entries()) await screen.fillIn(screen.root.querySelector(`[name=council-${i}]`)!, name);
  await screen.click('Has council homes (a Housing Revenue Account): council 1');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Make the case');
  await screen.sees('From: a new case');
  await screen.click('Add a first saving');
  await screen.until(() => focusedPath() === 'lines[0].name');
  expect(box('lines[0].hraShare')).toBeNull();
});

test('an item is added, filled in, copied and removed, with the keyboard where one expects it', async () => {
  await open();
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
  expect(await screen.violations()).toEqual([]);
  await screen.click(/^Posts/);
  expect(screen.focused).toBe('Posts');
  await screen.click('Add a post');
  const index = publishedCase.posts.length;
  expect(focusedPath()).toBe(`posts[${index}].name`);
  await fill(`posts[${index}].name`, '');
  await screen.sees('Write a name.');
  expect(screen.text).toContain('1 thing to put right before the results follow.');
  expect(await screen.violations()).toEqual([]);
  await fill(`posts[${index}].name`, 'Head of Audit');
  await screen.until(() => !screen.text.includes('to put right'));
  await fill(`posts[${index}].salary`, 'plenty');
  expect(screen.text).toContain('Write a number, such as 41,184');
  await fill(`posts[${index}].salary`, 'tbc');
  expect(box(`posts[${index}].salary`).value).toBe('TBC');
  await screen.click('Duplicate');
  expect(box(`posts[${index + 1}].name`).value).toBe('Head of Audit (2)');
  await screen.click('Remove');
  expect(screen.focused).toContain('Head of Audit');
  expect(screen.said).toContain('removal of post Head of Audit (2)');
});

test('a list says what each record comes to, and what comes next', async () => {
  await open();
  await screen.click('Case');
  await screen.until(() => screen.has(/^Savings lines/));
  const [, count] = /(\d+) items are outstanding: missing, to be confirmed or undecided\./.exec(screen.text) ?? [];
  await screen.click(/^Savings lines/);
  expect(screen.text).toContain('Amounts: the total over 2023/24 to 2025/26, £; a saving is negative.');
  expect(screen.find(/^Phases 1 and 2/).textContent).toMatch(/-£[\d,]+/);
  await screen.click(/^Phases 1 and 2/);
  await screen.click('See the results');
  expect(screen.find('Results').getAttribute('aria-selected')).toBe('true');
  await screen.sees(`OK, ${count} items outstanding`);
});

test('an empty post that was just added is never said to miss nothing', async () => {
  await open();
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
  await screen.click(/^Posts/);
  await screen.click('Add a post');
  expect(screen.text).not.toContain('Nothing is missing');
  await screen.click('Posts');
  await screen.sees('to put right');
  expect(screen.text).not.toContain('Nothing is missing');
});

test('a year in which a cost has no amount is spoken of where it is written, and unfolded', async () => {
  await open();
  await screen.click('Case');
  await screen.until(() => screen.has(/^Costs of change/));
  await screen.click(/^Costs of change/);
  await screen.click(/^Consultancy/);
  await fill('costs[0].yearIncurred', '2024/25');
  await screen.sees('There is no amount in 2024/25: the amounts are in 2023/24. Write 2023/24 here, or move the amounts.');
  expect(box('costs[0].yearIncurred').closest('details')?.open).toBe(true);
  await screen.click('Costs of change');
  expect(screen.find(/^Consultancy/).textContent).toContain('1 to put right');
  await screen.click('Undo: year it is spent of Consultancy');
  expect(screen.text).not.toContain('There is no amount in');
});

test('undo and redo, by button and by key, say what they do; in a text field the keys are its own', async () => {
  await open();
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
  await screen.click(/^Posts/);
  await screen.click(/^Chief Executive/);
  const path = 'posts[0].salary';
  const before = box(path).value;
  await fill(path, '99');
  await screen.until(() => screen.text.includes('Last change: salary of one post a year (new) of Chief Executive'));
  await screen.click('Undo: salary of one post a year (new) of Chief Executive');
  expect(box(path).value).toBe(before);
  expect(screen.said).toBe('Undone: salary of one post a year (new) of Chief Executive.');
  await screen.click('Redo: salary of one post a year (new) of Chief Executive');
  expect(box(path).value).toBe('99');
  screen.find('Chief Executive').focus();
  await screen.press('z', { ctrlKey: true });
  expect(box(path).value).toBe(before);
  await screen.press('y', { ctrlKey: true });
  expect(box(path).value).toBe('99');
  box(path).focus();
  await screen.press('z', { ctrlKey: true });
  expect(box(path).value).toBe('99');
});

test('a figure follows the selected cell, shows it, and lets go of it', async () => {
  const host = new BuiltHost();
  await open(host);
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
  await screen.click(/^Posts/);
  await screen.click(/^Chief Executive/);
  await screen.click('Use the selected cell for salary of one post a year (new) of Chief Executive');
  await screen.sees("Linked to 'MTFS 2026'!D14");
  expect(screen.text).toContain("It follows 'MTFS 2026'!D14. Remove the link to type a figure.");
  expect(box('posts[0].salary')).toMatchObject({ value: '1,750,000', readOnly: true });
  expect(await screen.violations()).toEqual([]);
  await screen.until(() => host.inputs.length > 0);
  await screen.click('Remove link of salary of one post a year (new) of Chief Executive');
  expect(box('posts[0].salary')).toMatchObject({ value: '1,750,000', readOnly: false });
  const link = () => screen.find('Use the selected cell for salary of one post a year (new) of Chief Executive');
  await screen.until(() => host.inputs.length > 1 && link().getAttribute('aria-disabled') !== 'true');
  host.fails.selectedCell = new HostProblem('The selected cell is empty.', 'Select another.');
  await screen.click('Use the selected cell for salary of one post a year (new) of Chief Executive');
  await screen.sees('Select another.');
  await fill('posts[0].note', 'Agreed in May');
  expect(screen.text).not.toContain('Select another.');
});

test('a block is pasted, looked at, put right and taken as one step', async () => {
  await open();
  await screen.click('Case');
  await screen.until(() => screen.has('Paste a block'));
  await screen.click('Paste a block');
  await screen.until(() => screen.has('The block') || screen.text.includes('Nothing is pasted yet.'));
  const area = screen.root.querySelector('textarea')!;
  await screen.fillIn(area, '\t2023/24\t2024/25\nHarborough\tabout\t(210)\n<b>Melton</b>\t900\tTBC');
  expect(screen.text).toContain('Row 2, column 2: "about" is no figure.');
  expect(screen.text).toContain('<b>Melton</b>');
  expect(screen.root.querySelector('b')).toBeNull();
  expect(await screen.violations()).toEqual([]);
  await screen.fillIn(area, '£000\t2023/24\t2024/25\nHarborough\t1,750\t(210)\nMelton\t900\tTBC');
  await screen.click('Put 2 rows into the deficits');
  expect(screen.focused).toBe('Deficits');
  expect(screen.text).toContain('Last change: pasted block of 2 rows into the deficits');
  await screen.click(/^Harborough District Council/);
  const unit = publishedCase.deficits[0]!.unit;
  expect(box('deficits[0].amounts["2023/24"]').value).toBe(unit === '£' ? '1,750,000' : '1,750');
});
