/** @jest-environment jsdom */
import { act } from 'react';
import { publishedCase } from '../../src/case';
import { columnsOf, gradeByKey, moved, rowsOf, withGradeNote } from '../../src/taskpane/grading/cells';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

test('keys move within the grid and stand for grades', () => {
  const at = { row: 1, column: 1 };
  const to = (key: string, control = false) => moved(key, control, at, 25, 2);
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageDown'].map((key) => to(key))).toEqual([
    { row: 0, column: 1 }, { row: 2, column: 1 }, { row: 1, column: 0 }, { row: 1, column: 1 }, { row: 11, column: 1 },
  ]);
  expect([to('Home'), to('End'), to('Home', true), to('End', true), to('x')]).toEqual([
    { row: 1, column: 0 }, { row: 1, column: 1 }, { row: 0, column: 0 }, { row: 24, column: 1 }, null,
  ]);
  expect(['h', 'M', 'l', 'N', 't', 'Delete', 'x'].map(gradeByKey)).toEqual(['High', 'Medium', 'Low', 'None', 'TBC', 'TBC', null]);
});

test('filters choose columns and rows', () => {
  const columns = columnsOf(publishedCase, { potential: null, council: 'MBC', grade: null });
  expect(columns.map(({ potential, council }) => `${potential} ${council}`)).toEqual(['savings MBC', 'efficiency MBC', 'service MBC', 'growth MBC']);
  expect(rowsOf(publishedCase.opportunities, columns, null)).toHaveLength(25);
  const high = rowsOf(publishedCase.opportunities, columnsOf(publishedCase, { potential: 'savings', council: 'HDC', grade: null }), 'High');
  expect(high.map((i) => publishedCase.opportunities[i]!.grades.savings['HDC'])).toEqual(high.map(() => 'High'));
});

test('a note on a grade comes and goes without a trace', () => {
  const column = { potential: 'growth', council: 'MBC' } as const;
  const noted = withGradeNote(publishedCase, 3, column, 'Ask again in May.');
  expect(noted.opportunities[3]!.gradeNotes).toEqual({ growth: { MBC: { note: 'Ask again in May.' } } });
  expect(withGradeNote(noted, 3, column, 'Ask again in May.')).toBe(noted);
  expect(withGradeNote(noted, 3, column, '')).toStrictEqual(publishedCase);
});

describe('the grid', () => {
  let screen: Screen;
  beforeEach(async () => {
    screen = await Screen.open(fakeServices(new FakeHost()));
    await screen.click('Grading');
  });
  afterEach(() => screen.close());

  const cell = (row: number, column: number): HTMLElement => screen.root.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)!;
  const counts = (): string[] => [...screen.root.querySelectorAll('.roll-up tbody tr:first-child td')].map(({ textContent }) => textContent);
  const focus = (element: HTMLElement) => act(async () => element.focus());

  test('is one stop for the Tab key, with arrows between its cells, and grades by a letter', async () => {
    expect([...screen.root.querySelectorAll('td[tabindex="0"]')]).toHaveLength(1);
    await focus(cell(0, 0));
    expect(cell(0, 0).textContent).toBe('High');
    await screen.press('ArrowRight');
    expect(document.activeElement).toBe(cell(0, 1));
    await screen.press('ArrowDown');
    await screen.press('ArrowLeft');
    expect(document.activeElement).toBe(cell(1, 0));
    const before = counts();
    await screen.press('n');
    expect(cell(1, 0).textContent).toBe('None');
    expect(document.activeElement).toBe(cell(1, 0));
    expect(screen.said).toBe('Changed: savings grade of Senior leadership team alignment for HDC: None.');
    await screen.until(() => counts().join() !== before.join());
    await screen.press('Delete');
    expect(cell(1, 0).textContent).toBe('TBC');
    expect(await screen.violations()).toEqual([]);

    await screen.click(/^Undo: savings grade/);
    await screen.click(/^Undo: savings grade/);
    expect(cell(1, 0).textContent).toBe('Low');
    await screen.until(() => counts().join() === before.join());
    expect(screen.find('Grading').getAttribute('aria-current')).toBe('page');
  });

  test('keeps a row that is graded anew until something else is looked for', async () => {
    await screen.choose('Graded', 'High');
    const rows = screen.root.querySelectorAll('[role=grid] tbody tr').length;
    expect(screen.text).toContain(`${rows} of 25 opportunities`);
    await focus(cell(0, 0));
    await screen.press('l');
    await screen.press('ArrowRight');
    await screen.press('l');
    expect(screen.root.querySelectorAll('[role=grid] tbody tr')).toHaveLength(rows);
    await screen.choose('Graded', 'Any grade');
    expect(screen.root.querySelectorAll('[role=grid] tbody tr')).toHaveLength(25);
  });

  test('shows four kinds for one council, and a mouse sets the cell that it chose', async () => {
    await screen.choose('Kind of potential', 'All four kinds');
    await screen.choose('Council', 'Melton Borough Council');
    expect(screen.root.querySelectorAll('[role=grid] thead th')).toHaveLength(5);
    await act(async () => cell(2, 3).click());
    expect(screen.text).toContain(': growth for Melton Borough Council');
    await screen.click('Medium');
    expect(cell(2, 3).textContent).toBe('Medium');
    await focus(screen.find('Note on this grade'));
    await screen.type('Note on this grade', 'Ask again in May.');
    await act(async () => cell(2, 2).click());
    expect(cell(2, 3).textContent).toBe('Mediumnote');
    await act(async () => cell(2, 3).click());
    expect(screen.find('Note on this grade')).toMatchObject({ value: 'Ask again in May.' });
    await screen.click(/^Undo: note on a grade of Executive support for MBC/);
    expect(cell(2, 3).textContent).toBe('Medium');
    expect(await screen.violations()).toEqual([]);
  });
});
