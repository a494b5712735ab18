import { againstIncurred } from '../../src/engine/year-incurred';
import { aCost, type Given } from './support';

const YEARS = ['2023/24', '2024/25', '2025/26'];

test.each<[string, string, Record<string, Given>, readonly string[]]>([
  ['the year of the amount', '2024/25', { '2024/25': 5 }, []],
  ['one of the years of the amounts', '2024/25', { '2023/24': 1, '2024/25': 5 }, []],
  ['another year of the case', '2023/24', { '2024/25': 5, '2025/26': 'TBC' }, ['2024/25', '2025/26']],
  ['a year whose amount is nil', '2023/24', { '2023/24': 0, '2024/25': 5 }, ['2024/25']],
  ['a year to be confirmed', '2023/24', { '2023/24': 'TBC', '2024/25': 5 }, []],
  ['before the case, and charged in it', '2022/23', { '2023/24': 5 }, []],
  ['TBC', 'TBC', { '2023/24': 5 }, []],
  ['any year while there is no amount', '2024/25', { '2023/24': null }, []],
])('%s', (_, yearIncurred, amounts, expected) => {
  expect(againstIncurred(aCost(amounts, { yearIncurred }), YEARS)).toEqual(expected);
});
