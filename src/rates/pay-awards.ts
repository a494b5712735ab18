import type { Rate, RateName } from './rate';

const CHECKED = '2026-11-21';
const NJC = 'National Joint Council for local government services, pay agreement';
const JNC = 'Joint Negotiating Committee for chief officers of local authorities, pay agreement';
const NOT_CONFIRMED = 'No agreement confirmed: give the award you assume.';
const ABOVE_SPINE = 'For posts paid above the pay spine.';

/** Pay awards of local government; each applies from 1 April. */
export const PAY_AWARDS: readonly Rate[] = [
  inPounds('2022/23', 1925),
  inPounds('2023/24', 1925),
  inPounds('2024/25', 1290),
  ofPay('NJC pay award, fraction of pay', '2023/24', 0.0388, ABOVE_SPINE),
  ofPay('NJC pay award, fraction of pay', '2024/25', 0.025, ABOVE_SPINE),
  ofPay('NJC pay award, fraction of pay', '2025/26', 0.032, 'For all posts.'),
  notConfirmed('NJC pay award, fraction of pay', '2026/27'),
  notConfirmed('JNC chief officers award, fraction of pay', '2022/23'),
  ofPay('JNC chief officers award, fraction of pay', '2023/24', 0.035, 'Chief officers.'),
  ofPay('JNC chief officers award, fraction of pay', '2024/25', 0.025, 'Chief officers; the offer was seen, not the agreement.'),
  notConfirmed('JNC chief officers award, fraction of pay', '2025/26'),
  notConfirmed('JNC chief officers award, fraction of pay', '2026/27'),
];

function inPounds(year: string, value: number): Rate {
  return {
    name: 'NJC pay award, £ a post', year, value, unit: '£', from: firstDay(year), source: NJC, checked: CHECKED, status: 'high',
    note: 'For full-time posts on the pay spine.',
  };
}

function ofPay(name: RateName, year: string, value: number, note: string): Rate {
  const chiefOfficers = name.startsWith('JNC');
  return {
    name, year, value, unit: 'fraction', from: firstDay(year), source: chiefOfficers ? JNC : NJC, checked: CHECKED,
    status: chiefOfficers ? 'medium' : 'high', note,
  };
}

function notConfirmed(name: RateName, year: string): Rate {
  return {
    name, year, value: null, unit: 'fraction', from: firstDay(year), source: name.startsWith('JNC') ? JNC : NJC,
    checked: CHECKED, status: 'not confirmed', note: NOT_CONFIRMED,
  };
}

function firstDay(year: string): string {
  return `${year.slice(0, 4)}-04-01`;
}
