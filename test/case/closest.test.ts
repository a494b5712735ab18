import { closest } from '../../src/case/closest';

describe('closest', () => {
  const fields = ['name', 'kind', 'salary', 'current', 'countedIn'];

  it.each([
    ['salry', 'salary'], ['Salary', 'salary'], ['curent', 'current'], ['countedin', 'countedIn'], ['kin', 'kind'],
    ['wages', null], ['k', null], ['', null],
  ])('%s is a slip for %s', (word, meant) => {
    expect(closest(word, fields)).toBe(meant);
  });
});
