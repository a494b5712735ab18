import { helpLines, parseArguments } from '../../src/cli/arguments';
import { TAB_CHOICES } from '../../src/workbook/tab-choices';

test('nothing said is the published case, all tabs and no replacing', () => {
  expect(parseArguments([])).toEqual({ order: { force: false } });
});

test('everything can be said, in any order', () => {
  const order = { input: 'case.json', output: 'out.xlsx', tabs: ['savings', 'posts'], force: true };
  expect(parseArguments(['case.json', '-o', 'out.xlsx', '--tabs', 'savings,posts', '--force'])).toEqual({ order });
  expect(parseArguments(['--force', '--tabs=savings, posts', '--output=out.xlsx', 'case.json'])).toEqual({ order });
});

test('a tab may be called by its name', () => {
  expect(parseArguments(['--tabs', 'Shared posts,OPPORTUNITY GRADING'])).toEqual({ order: { force: false, tabs: ['posts', 'opportunities'] } });
});

test('what is not understood is refused, all of it at once', () => {
  const parsed = parseArguments(['a.json', 'b.json', '--colour', 'red', '-x', '--tabs', 'savings,ledger', '-o', 'out.xls', '--force=no']);
  const ids = TAB_CHOICES.map(({ id }) => id).join(', ');
  expect(parsed).toEqual({
    problems: [
      '--colour: there is no such option',
      '-x: there is no such option',
      `--tabs: there is no tab "ledger"; the tabs are ${ids}`,
      '-o: give the name of a file that ends in .xlsx',
      '--force=no: there is no such option',
      'b.json, red: give one case only',
    ],
  });
});

test.each([['--tabs'], ['--tabs='], ['--tabs', ' , ']])('%s without a tab is refused', (...args) => {
  expect(parseArguments(args)).toEqual({ problems: [expect.stringMatching(/^--tabs: name one tab or more: savings, /)] });
});

test.each([['-o'], ['--output'], ['-o', '.xlsx'], ['-o', 'folder/.xlsx']])('%s without a file name is refused', (...args) => {
  expect(parseArguments(args)).toEqual({ problems: [expect.stringContaining('give the name of a file that ends in .xlsx')] });
});

test('help wins, and lists every tab', () => {
  expect(parseArguments(['--help', '--colour'])).toEqual({ help: true });
  for (const { id, purpose } of TAB_CHOICES) expect(helpLines().join('\n')).toMatch(new RegExp(`${id} +${purpose.slice(0, 20)}`));
});
