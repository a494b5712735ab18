import { parseYear } from '../../src/engine';
import { DISCOUNT_RATE, RATE_NAMES, rateFor, RATES } from '../../src/rates';

describe('rates', () => {
  it('are each held once for a year, with where they come from and since when', () => {
    const keys = RATES.map(({ name, year }) => `${name}, ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { year, from, source, checked, value, status } of RATES) {
      expect(parseYear(year)).toEqual({ start: Number(from.slice(0, 4)) });
      expect(from).toMatch(/^\d{4}-04-0[16]$/);
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source).not.toBe('');
      expect(value === null).toBe(status === 'not confirmed');
    }
  });

  it.each([
    ['2022/23', 0.1453, 9100], ['2023/24', 0.138, 9100], ['2024/25', 0.138, 9100], ['2025/26', 0.15, 5000], ['2026/27', 0.15, 5000],
  ])('give National Insurance for %s', (year, rate, threshold) => {
    expect(rateFor('employer NI rate', year)).toMatchObject({ figure: { value: rate }, warning: null });
    expect(rateFor('employer NI threshold', year)).toMatchObject({ figure: { value: threshold }, warning: null });
    expect(rateFor('apprenticeship levy rate', year)).toMatchObject({ figure: { value: 0.005 }, warning: null });
  });

  it('say how a rate that changed within the year was made one', () => {
    expect(rateFor('employer NI rate', '2022/23').figure.note).toContain('15.05% to 5 November 2022, then 13.8%');
  });

  it('warn where a rate is not, or not fully, confirmed', () => {
    expect(rateFor('NJC pay award, fraction of pay', '2026/27')).toMatchObject({
      figure: { value: null }, warning: 'The NJC pay award, fraction of pay for 2026/27 is not confirmed: give it with its source.',
    });
    expect(rateFor('LGPS employer rate, average', '2024/25')).toMatchObject({
      figure: { value: 0.211 }, warning: 'The LGPS employer rate, average for 2024/25 is not fully confirmed: check it before you rely on it.',
    });
  });

  it.each(RATE_NAMES)('never carry %s into a year that has none', (name) => {
    for (const year of ['2021/22', '2027/28']) {
      expect(rateFor(name, year)).toEqual({ figure: { value: null }, warning: `No ${name} is held for ${year}: give it with its source.` });
    }
  });

  it('hold the Green Book discount rate', () => {
    expect(DISCOUNT_RATE.value).toBe(0.035);
  });
});
