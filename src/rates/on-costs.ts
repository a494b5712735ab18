import type { Rate, RateName, Sureness } from './rate';

const CHECKED = '2026-11-21';
const HMRC = (years: string) => `GOV.UK, Rates and thresholds for employers ${years}`;
const ACT_2025 = 'National Insurance Contributions (Secondary Class 1 Contributions) Act 2025, sections 1 and 2';
const NO_UPPER_LIMIT = 'No upper limit: employers pay on all earnings above the threshold.';
const PER_EMPLOYER = 'The £15,000 allowance is for the whole employer, so a post added pays the full rate.';
const MID_YEAR = '15.05% to 5 November 2022, then 13.8%; this is the blended rate set for an annual earnings period.';

type Row = readonly [year: string, value: number, source: string, note: string];

const NI_RATE: readonly Row[] = [
  ['2022/23', 0.1453, 'HMRC, National Insurance Manual, NIM01610 and NIM01615', `${MID_YEAR} ${NO_UPPER_LIMIT}`],
  ['2023/24', 0.138, HMRC('2023 to 2024'), NO_UPPER_LIMIT],
  ['2024/25', 0.138, HMRC('2024 to 2025'), NO_UPPER_LIMIT],
  ['2025/26', 0.15, ACT_2025, NO_UPPER_LIMIT],
  ['2026/27', 0.15, ACT_2025, NO_UPPER_LIMIT],
];

const NI_THRESHOLD: readonly Row[] = [
  ['2022/23', 9100, HMRC('2022 to 2023'), 'Secondary threshold, a year.'],
  ['2023/24', 9100, HMRC('2023 to 2024'), 'Secondary threshold, a year.'],
  ['2024/25', 9100, HMRC('2024 to 2025'), 'Secondary threshold, a year.'],
  ['2025/26', 5000, ACT_2025, 'Secondary threshold, a year.'],
  ['2026/27', 5000, ACT_2025, 'Secondary threshold, a year.'],
];

const LEVY: readonly Row[] = ['2022/23', '2023/24', '2024/25', '2025/26', '2026/27'].map(
  (year) => [year, 0.005, 'GOV.UK, Pay apprenticeship levy', PER_EMPLOYER] as const,
);

const LGPS = 'LGPS Scheme Advisory Board, report on the 2022 valuations: average of the funds in England and Wales';
const LGPS_2026 = 'Isio, Prudence Watch, 31 March 2026: average of 78 employers';
const LGPS_NOTE = 'Single funds run from 0% to 29% of pay: give the rate of your own fund.';
const PENSION: readonly Row[] = [
  ['2023/24', 0.211, LGPS, LGPS_NOTE],
  ['2024/25', 0.211, LGPS, LGPS_NOTE],
  ['2025/26', 0.211, LGPS, LGPS_NOTE],
  ['2026/27', 0.16, LGPS_2026, `About 16%. ${LGPS_NOTE} The fall lowers the cost of every post and is no saving of a partnership.`],
];

/** Employer on-costs of a post in England. Tax years start on 6 April, pension years on 1 April. */
export const ON_COST_RATES: readonly Rate[] = [
  ...rates('employer NI rate', 'fraction', '04-06', 'high', NI_RATE),
  ...rates('employer NI threshold', '£', '04-06', 'high', NI_THRESHOLD),
  ...rates('apprenticeship levy rate', 'fraction', '04-06', 'high', LEVY),
  ...rates('LGPS employer rate, average', 'fraction', '04-01', 'medium', PENSION),
];

function rates(name: RateName, unit: Rate['unit'], day: string, status: Sureness, rows: readonly Row[]): Rate[] {
  return rows.map(([year, value, source, note]) => ({
    name, year, value, unit, from: `${year.slice(0, 4)}-${day}`, source, checked: CHECKED, status, note,
  }));
}
