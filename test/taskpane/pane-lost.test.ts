/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

beforeEach(async () => {
  screen = await Screen.open(fakeServices(new FakeHost()));
  await screen.click('Case');
  await screen.until(() => screen.has(/^Councils/));
});
afterEach(() => screen.close());

const box = (path: string) => screen.root.querySelector<HTMLInputElement>(`[data-path='${path}']`)!;

async function fill(path: string, words: string): Promise<void> {
  await screen.until(() => box(path) !== null);
  await screen.fillIn(box(path), words);
}

/** What the deficits and other amounts of a year come to as figures, with those published for it. */
function figuresOf(year: string): number {
  const { lines, costs, deficits, published } = publishedCase;
  const given = [...lines, ...costs, ...deficits].filter(({ amounts }) => (amounts[year]?.value ?? null) !== null);
  return given.length + published.filter(({ measure }) => measure.year === year).length;
}

test('figures that go with years are counted, at the field and aloud, and Undo brings them back', async () => {
  await screen.click(/^About the case/);
  await fill('yearCount', '4');
  expect(screen.text).not.toContain('Undo brings');
  await fill('yearCount', '1');
  const lost = `${figuresOf('2024/25') + figuresOf('2025/26')} figures of 2024/25 and 2025/26 went with the years: Undo brings them back.`;
  expect(box('yearCount').closest('.fields')!.textContent).toContain(lost);
  expect(screen.said).toContain(lost);
  expect(await screen.violations()).toEqual([]);
  await screen.click('Undo: number of years');
  expect(screen.text).not.toContain('Undo brings');
  await screen.click('Undo: number of years');
  await fill('firstYear', '2024/25');
  await screen.sees(`${figuresOf('2023/24')} figures of 2023/24 went with the year: Undo brings them back.`);
});

test('so are those that go with a council, and nothing is said where none goes', async () => {
  await screen.click(/^Councils/);
  await screen.click('Add a council');
  await fill(`councils[${publishedCase.councils.length}].name`, 'Rutland');
  await screen.click('Remove');
  expect(screen.text).not.toContain('Undo brings');
  await screen.click(/^Melton Borough Council/);
  await screen.click('Remove');
  expect(screen.text).toMatch(/\d+ figures of Melton Borough Council went with it: Undo brings them back\./);
  expect(screen.said).toContain('figures of Melton Borough Council went with it');
});
