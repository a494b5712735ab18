import { publishedCase } from '../../src/case';
import { readCase } from '../../src/workbook/read-case';
import { Officer } from './officer';

const officer = (): Officer => new Officer(publishedCase);

describe('readCase says what it cannot read', () => {
  it.each([
    ['£1,234', /not text: type it again without £/],
    ['65%', /not text/],
    ['#REF!', /formula in this cell gives an error/],
    ['about half', /a number, TBC or an empty cell/],
    [true, /a number, TBC or an empty cell/],
  ])('%p where a number is meant', (typed, expected) => {
    expect(officer().type('Posts', 1, 'Salary today MBC', typed).problems()).toStrictEqual([
      { path: 'posts[1].current.MBC', value: typed, expected: expect.stringMatching(expected), cell: 'Posts!K8' },
    ]);
  });

  it('words that a list does not have, with the words it has', () => {
    expect(officer().type('Lines', 0, 'Kind', 'yearly').problems()).toStrictEqual([
      { path: 'lines[0].kind', value: 'yearly', expected: 'one of: recurring, one-off', cell: 'Lines!C7' },
    ]);
  });

  it('all problems at once', () => {
    const problems = officer().type('Posts', 0, 'Post', ' ').type('Deficits', 0, 'Unit', '$').type('Opportunities', 3, 'Growth MBC', 'Huge').problems();
    expect(problems.map(({ path }) => path)).toStrictEqual(['posts[0].name', 'deficits[0].unit', 'opportunities[3].grades.growth.MBC']);
  });

  it.each([
    ['First year', '2023/25', /write 2023\/24/],
    ['Number of years', 11, /from 1 to 10/],
    ['Number of years', 'three', /a number/],
    ['Sign of a saving', 0, /-1 where a saving is negative/],
    ['Title', null, /a title/],
    ['Driver: posts', '100 per cent', /not text/],
  ])('%s %p on the Case tab', (label, typed, expected) => {
    const problems = officer().field(label, typed).problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ value: typed, expected: expect.stringMatching(expected), cell: expect.stringMatching(/^Case!B/) });
  });

  it('a label of the Case tab that is gone', () => {
    const { cells } = officer();
    const tab = cells.tabs.find(({ name }) => name === 'Case')!;
    tab.set(9, 1, 'Name');
    expect(problemsOf(cells)).toMatchObject([{ path: 'title', expected: expect.stringContaining('a row "Title"') }]);
  });

  it('a column that is gone', () => {
    expect(officer().rename('Posts', 'Salary today MBC', 'Old salary').problems()).toMatchObject([
      { path: 'Posts', expected: expect.stringContaining('"Salary today MBC"') },
    ]);
    expect(officer().rename('Lines', 'At risk', 'Risky').problems()).toHaveLength(1);
  });

  it('figures of a year or council that the case no longer has', () => {
    const years = officer().field('Number of years', 2).problems();
    expect(years).toMatchObject([
      { path: 'Lines', value: '2025/26' }, { path: 'Deficits', value: '2025/26', expected: expect.stringContaining('clear or delete this column') },
    ]);
    const council = officer().type('Councils', 1, 'Code', 'MEL').problems();
    expect(council).toContainEqual(expect.objectContaining({ path: 'Posts', value: 'Salary today MBC' }));
  });

  it('two councils with one code', () => {
    expect(officer().type('Councils', 1, 'Code', 'hdc').problems()).toMatchObject([{ path: 'councils', value: 'hdc' }]);
  });

  it('a source whose figure has been renamed, so that none is lost unseen', () => {
    const [problem, ...others] = officer().type('Posts', 2, 'Post', 'Director').problems();
    expect(others).toStrictEqual([]);
    expect(problem).toMatchObject({ path: 'sources[0].figure', cell: 'Sources!A7', expected: expect.stringContaining('write its present name') });
  });

  it('a table that is gone, and a workbook that is not ours', () => {
    expect(officer().renameTable('Posts', 'Staff').problems()).toMatchObject([{ path: 'posts', expected: expect.stringContaining('the table Posts on the tab Posts') }]);
    expect(problemsOf({ tabs: [], names: [] })).toMatchObject([{ path: 'councils' }]);
  });
});

function problemsOf(cells: Parameters<typeof readCase>[0]) {
  const result = readCase(cells);
  return 'problems' in result ? result.problems : [];
}
