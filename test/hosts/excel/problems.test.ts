import { asProblem } from '../../../src/hosts/excel';
import { HostProblem } from '../../../src/workbook/host';

function excelError(code: string, more: object = {}): Error {
  return Object.assign(new Error('What Excel says.'), { code, debugInfo: { code, errorLocation: 'Range.values', ...more } });
}

test.each([
  ['InvalidOperationInCellEditMode', /cell is being edited/, /Finish editing the cell/],
  ['AccessDenied', /protected/, /Unprotect Sheet/],
  ['ItemAlreadyExists', /name that is needed/, /Build again/],
  ['RequestPayloadSizeLimitExceeded', /too much/, /fewer tabs/],
  ['ResponsePayloadSizeLimitExceeded', /too much/, /fewer tabs/],
  ['GeneralException', /another workbook/, /click into this workbook/],
  ['InactiveWorkbook', /another workbook/, /click into this workbook/],
  ['ApiNotFound', /version of Excel/, /ExcelApi 1\.9/],
  ['ItemNotFound', /no longer there/, /Undo/],
  ['ActivityLimitReached', /connection/, /try again/],
])('%s is said in words with a next step', (code, what, next) => {
  const cause = excelError(code);
  const problem = asProblem(cause, 'writing the tab Posts');
  expect(problem).toBeInstanceOf(HostProblem);
  expect(problem.message).toMatch(what);
  expect(problem.message).toMatch(/ This was while writing the tab Posts(?: \(\w+ in Range\.values\))?\.$/);
  expect(problem.next).toMatch(next);
  expect(problem.cause).toBe(cause);
});

test('the code and the place of an unknown error are kept', () => {
  expect(asProblem(excelError('SomethingNew'), 'reading the workbook').message).toBe(
    'Excel reported a problem while reading the workbook: What Excel says (SomethingNew in Range.values).',
  );
});

test('an error without a code, and what is no error, are said too', () => {
  expect(asProblem(new TypeError('no such thing'), 'starting').message).toBe('Excel reported a problem while starting: no such thing.');
  expect(asProblem('odd', 'starting').message).toBe('Excel reported a problem while starting: odd.');
});

test('a problem that is in words already stays as it is', () => {
  const problem = new HostProblem('Said.', 'Do this.');
  expect(asProblem(problem, 'starting')).toBe(problem);
});
