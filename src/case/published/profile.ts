import type { Fact } from '../../engine/case';
import { BOTH, fact, ofEach } from './fact';
import { HDC, MBC } from './sources';

const PROFILE = 'Council profile';
const BENCHMARKS = 'Salary benchmarks';
const IN_TABLE = ['1.09', '3'];

const benchmark = (item: string, about: string, value: number) =>
  fact(BENCHMARKS, item, about, value, ['9'], {
    unit: '£ a year', note: '14 councils with shared posts, 2021/22 draft accounts, without on-costs.',
  });

/** What the two councils are, and what shared posts are paid elsewhere. */
export const profile: readonly Fact[] = [
  ...ofEach(PROFILE, 'Population', [97600, 51800, 149400], ['1.09', '3', '8'], { unit: 'residents', note: '2021 census.' }),
  ...ofEach(PROFILE, 'Area', [228, 186, 414], IN_TABLE, { unit: 'square miles' }),
  ...ofEach(PROFILE, 'Staff', [189, 193, 382], IN_TABLE, { unit: 'headcount', note: 'At 31 March 2022.' }),
  ...ofEach(PROFILE, 'Staff, full-time equivalent', [164, 170, 334], IN_TABLE, { unit: 'FTE', note: 'At 31 March 2022.' }),
  ...ofEach(PROFILE, 'Elected members', [34, 28, 62], IN_TABLE, { unit: 'members' }),
  ...ofEach(PROFILE, 'Spend a year', [13300000, 4800000, 18100000], IN_TABLE, { unit: '£', note: 'Without the Housing Revenue Account.' }),
  fact(PROFILE, 'Spend a year with the Housing Revenue Account', BOTH, 25300000, IN_TABLE, { unit: '£' }),
  fact(PROFILE, 'General Fund', HDC, 11600000, ['7'], { unit: '£' }),
  fact(PROFILE, 'General Fund', MBC, 4800000, ['7'], { unit: '£' }),
  fact(PROFILE, 'Housing Revenue Account', HDC, null, ['1.12', '7', '10'], { unit: '£', text: 'None: no housing stock.' }),
  fact(PROFILE, 'Housing Revenue Account', MBC, 7200000, [...IN_TABLE, '7'], { unit: '£' }),
  ...ofEach(PROFILE, 'Core spending power per dwelling', [267, 276], ['7'], { unit: '£' }),
  ...ofEach(PROFILE, 'Council tax as a part of spending', [0.52, 0.58], ['7'], { unit: 'fraction' }),
  fact(PROFILE, 'Overspend in 2022/23', MBC, 500000, ['7'], { unit: '£', text: 'Nearly £500,000, from inflation; reserves have long been low.' }),
  benchmark('Chief Executive, mean', 'shared posts elsewhere', 145873),
  benchmark('Chief Executive, median', 'shared posts elsewhere', 144506),
  benchmark('Chief Executive, lowest', 'shared posts elsewhere', 125200),
  benchmark('Chief Executive, highest', 'shared posts elsewhere', 169677),
  benchmark('Deputy Chief Executive, mean', 'shared posts elsewhere', 105927),
  benchmark('Deputy Chief Executive, median', 'shared posts elsewhere', 105638),
  benchmark('Deputy Chief Executive, lowest', 'shared posts elsewhere', 79700),
  benchmark('Deputy Chief Executive, highest', 'shared posts elsewhere', 133982),
  benchmark('Monitoring Officer, mean', 'shared posts elsewhere', 90606),
];
