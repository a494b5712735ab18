import { FileProblem } from '../../src/hosts/xlsx';
import { detailsOf, problemOf } from '../../src/taskpane/problem-words';
import { placeOf } from '../../src/taskpane/work';
import { HostProblem } from '../../src/workbook/host';

test('problems of a host and of a file speak for themselves', () => {
  expect(problemOf(new HostProblem('It is protected.', 'Unprotect it.'), { task: 'build' })).toMatchObject({ message: 'It is protected.', next: 'Unprotect it.', details: null });
  expect(problemOf(new FileProblem('The file is empty.'), { task: 'build' })).toMatchObject({ message: 'The file is empty.', details: null });
});

test('a part that cannot be loaded points to the connection', () => {
  const error = Object.assign(new Error('Loading chunk 484 failed.'), { name: 'ChunkLoadError' });
  expect(problemOf(error, { task: 'save' }).next).toContain('connection');
});

test('details give away no figures and no names', () => {
  expect(detailsOf(new RangeError('salary 86,488.50 of "Chief Executive" is not 1e3'))).toBe('RangeError: salary ##,###.## of "…" is not #e#');
  expect(detailsOf('thrown text 12')).not.toContain('12');
});

test('an address is a place', () => {
  expect(placeOf('Posts!C7')).toEqual({ tab: 'Posts', row: 7, column: 3 });
  expect(placeOf("'O''Brien''s costs'!AA10")).toEqual({ tab: "O'Brien's costs", row: 10, column: 27 });
  expect(placeOf('C7')).toBeNull();
});
