import { readSavedWork, savedWork } from '../../src/browser/saved-work';
import { EMPTY_CONTENTS, emptyTab } from '../../src/workbook/contents/contents';
import { LIMITS, RULES } from '../workbook/contents/officer-rules';

const now = new Date(Date.UTC(2026, 10, 22));
const contents = { ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Own'), rules: RULES, limits: LIMITS, cells: [{ row: 1, column: 1, value: 'x', address: 'https://example.gov.uk/' }] }] };

test('kept work is read as it was', () => {
  const work = savedWork(contents, now);
  expect(readSavedWork(JSON.parse(JSON.stringify(work)))).toEqual({ work });
});

test('work that the first version kept is read, with what tabs did not have yet', () => {
  const later = ['repeats', 'breaks', 'unprinted', 'rules', 'limits'];
  const first = Object.fromEntries(Object.entries({ ...emptyTab('Own'), landscape: true }).filter(([part]) => !later.includes(part)));
  const read = readSavedWork({ ...savedWork(EMPTY_CONTENTS, now), version: 1, contents: { ...EMPTY_CONTENTS, tabs: [first] } });
  expect(read).toMatchObject({ work: { contents: { tabs: [{ ...emptyTab('Own'), landscape: true }] } } });
});

test('what cannot be read, and what is newer, is said', () => {
  expect(readSavedWork(undefined)).toBe('nothing');
  expect(readSavedWork({ ...savedWork(contents, now), version: 99 })).toBe('newer');
  expect(readSavedWork({ ...savedWork(contents, now), contents: { ...contents, tabs: [{ ...contents.tabs[0], rules: [{ areas: 'A1' }] }] } })).toBe('unreadable');
});
