import { BASIS_KINDS, DEAL_KINDS, GAP_KINDS, LINE_KINDS, MEASURES, MONEY_UNITS, POST_KINDS, SIGN_CONVENTIONS, type Figure, type PartnershipCase } from '../../src/engine/case';
import { checkCase } from '../../src/engine';
import { generatedCases } from './generate';
import { largeCase } from './large-case';

const cases = generatedCases(300, 7);

function among<T>(values: (one: PartnershipCase) => readonly T[]): Set<T> {
  return new Set(cases.flatMap((one) => values(one)));
}

describe('generated cases', () => {
  it('are valid', () => {
    for (const one of cases) expect(checkCase(one)).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect(generatedCases(20, 3)).toEqual(generatedCases(20, 3));
    expect(generatedCases(20, 3)).not.toEqual(generatedCases(20, 4));
  });

  it('hold every kind of thing', () => {
    expect(among((one) => [one.councils.length]).size).toBe(11);
    expect(among((one) => [one.yearCount]).size).toBe(10);
    expect(among((one) => one.bases.map(({ kind }) => kind)).size).toBe(BASIS_KINDS.length);
    expect(among((one) => one.bases.map(({ percentPlaces }) => percentPlaces))).toEqual(new Set([null, 0, 1, 2, 3, 4]));
    expect(among((one) => one.posts.map(({ kind }) => kind)).size).toBe(POST_KINDS.length);
    expect(among((one) => one.posts.map(({ posts }) => posts.value))).toContain(0.6);
    expect(among((one) => one.posts.map(({ employer }) => employer === 'each')).size).toBe(2);
    expect(among((one) => one.posts.map(({ countedIn }) => countedIn !== undefined)).size).toBe(2);
    expect(among((one) => one.lines.map(({ kind }) => kind)).size).toBe(LINE_KINDS.length);
    expect(among((one) => one.deficits.map(({ kind, unit }) => `${kind} ${unit}`)).size).toBe(GAP_KINDS.length * MONEY_UNITS.length);
    expect(among((one) => [`${one.deal.kind} ${one.signConvention}`]).size).toBe(DEAL_KINDS.length * SIGN_CONVENTIONS.length);
    expect(among((one) => [one.onCosts.included]).size).toBe(2);
    expect(among((one) => [one.drivers.posts.value])).toContain(0.9);
    expect(among((one) => one.published.map(({ measure }) => measure.of)).size).toBe(MEASURES.length);
    expect(among((one) => one.councils.map(({ hasHra }) => hasHra)).size).toBe(2);
    expect(among((one) => one.deficits.flatMap(({ amounts }) => Object.values(amounts).map(({ value }) => Math.sign(Number(value))))).has(-1)).toBe(true);
    expect(among((one) => one.lines.flatMap(({ amounts }) => Object.values(amounts).map(({ value }) => typeof value))).size).toBe(3);
  });

  it('hold money of at most two decimals, and no negative zero', () => {
    const figures = cases.flatMap((one) => one.lines.flatMap(({ amounts }): Figure[] => Object.values(amounts)));
    for (const { value } of figures) {
      expect(Object.is(value, -0)).toBe(false);
      if (typeof value === 'number') expect(String(value)).toMatch(/^-?\d+(\.\d{1,2})?$/);
    }
  });
});

describe('the large case', () => {
  it('is valid, and as large as asked', () => {
    const large = largeCase({ councils: 12, linesPerCouncil: 1000, years: 10 });
    expect(checkCase(large)).toEqual([]);
    expect(large.lines).toHaveLength(12_000);
    expect(Object.keys(large.lines[0]?.amounts ?? {})).toHaveLength(10);
  });
});
