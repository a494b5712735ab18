import fc from 'fast-check';
import { IN_MTFS, yearRange, type Figure, type PartnershipCase, type PerCouncil } from '../../src/engine';
import { aCase, aCouncil } from './support';

const value = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((pence) => pence / 100);

/** Mostly a value, now and then TBC or missing; or always a value. */
function figure(of: fc.Arbitrary<number>, complete: boolean): fc.Arbitrary<Figure> {
  const known = of.map((number) => ({ value: number }));
  if (complete) return known;
  return fc.oneof({ weight: 8, arbitrary: known }, fc.constant({ value: 'TBC' as const }), fc.constant({ value: null }));
}

function forEach<T>(keys: readonly string[], of: fc.Arbitrary<T>): fc.Arbitrary<PerCouncil<T>> {
  return fc.tuple(...keys.map(() => of)).map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i] as T])));
}

/** Any case that can be appraised: 2 to 12 councils, 1 to 10 years. A complete one needs nothing and has no TBC. */
export function anyCase({ complete = false } = {}): fc.Arbitrary<PartnershipCase> {
  const shape = fc.record({ councils: fc.integer({ min: 2, max: 12 }), years: fc.integer({ min: 1, max: 10 }) });
  return shape.chain(({ councils, years }) => {
    const codes = Array.from({ length: councils }, (_, i) => `C${i + 1}`);
    return caseOf(codes, yearRange('2023/24', years), complete);
  });
}

function caseOf(codes: readonly string[], years: readonly string[], complete: boolean): fc.Arbitrary<PartnershipCase> {
  const code = fc.constantFrom(...codes);
  const basis = fc.constantFrom('Equal', 'Population', 'Hours');
  const inMtfs = fc.constantFrom(...IN_MTFS);
  const share = fc.constantFrom(0, 0.25, 0.5, 1 / 3, 1);
  const percentPlaces = fc.constantFrom(null, 0, 2);
  const volumes = forEach(codes, figure(fc.integer({ min: 1, max: 100_000 }), complete));
  const ofBasis = (name: string) =>
    fc.record({ name: fc.constant(name), kind: fc.constant('population' as const), volumes, ratio: fc.constant({}), percentPlaces });
  const hraShare = figure(share, complete);
  const post = fc.record({
    name: fc.constant(''), kind: fc.constantFrom('shared' as const, 'deleted' as const, 'new' as const),
    employer: fc.oneof(code, fc.constant('each')), posts: figure(fc.constantFrom(1, 2, 0.6, 1.5), complete),
    salary: figure(value(0, 200_000), complete), basis, current: forEach(codes, figure(value(0, 150_000), complete)),
    from: fc.constantFrom(...years), inMtfs: forEach(codes, inMtfs), atRisk: fc.boolean(), hraShare: forEach(codes, hraShare),
  });
  const line = fc.record({
    name: fc.constant(''), council: code, kind: fc.constantFrom('recurring' as const, 'one-off' as const),
    amounts: forEach(years, figure(value(-1_000_000, 1_000_000), complete)), inMtfs, atRisk: fc.boolean(), hraShare,
  });
  const cost = fc.record({
    name: fc.constant(''), amounts: forEach(years, figure(value(0, 100_000), complete)), basis, yearIncurred: fc.constant('2022/23'),
    alreadySpent: fc.boolean(), funding: fc.constant('reserves'), inMtfs: forEach(codes, inMtfs), atRisk: fc.boolean(), hraShare: forEach(codes, hraShare),
  });
  const deficit = fc.record({
    kind: fc.constantFrom('whole gap' as const, 'new gap' as const), reserves: fc.constant('not known' as const),
    unit: fc.constantFrom('£' as const, '£000' as const), amounts: forEach(years, figure(value(-10_000, 1_000_000), complete)),
  });
  return fc
    .record({
      deal: fc.oneof(fc.constant({ kind: 'cost sharing' as const }), basis.map((name) => ({ kind: 'savings sharing' as const, basis: name }))),
      hasHra: fc.array(fc.boolean(), { minLength: codes.length, maxLength: codes.length }),
      pension: figure(fc.constantFrom(0.16, 0.211), complete),
      onCosts: fc.record({ included: fc.boolean(), niRate: figure(fc.constant(0.138), complete), niThreshold: figure(fc.constant(9100), complete), levyRate: figure(fc.constant(0.005), complete) }),
      drivers: fc.constantFrom(1, 1, 0.9).map((each) => ({ posts: { value: each }, 'recurring lines': { value: each }, 'one-off lines': { value: 1 }, 'costs of change': { value: 1 } })),
      bases: fc.tuple(ofBasis('Population'), ofBasis('Hours')),
      posts: fc.array(post, { maxLength: 4 }), lines: fc.array(line, { maxLength: 8 }), costs: fc.array(cost, { maxLength: 3 }),
      deficits: fc.tuple(...codes.map(() => deficit)),
    })
    .map(({ hasHra, pension, bases, posts, lines, costs, deficits, ...rest }) =>
      aCase({
        ...rest,
        yearCount: years.length,
        councils: codes.map((each, i) => aCouncil(each, { hasHra: hasHra[i] ?? false, pensionRate: pension })),
        bases: [{ name: 'Equal', kind: 'equal', volumes: {}, ratio: {}, percentPlaces: null }, ...bases],
        posts: posts.map((each, i) => ({ ...each, name: `Post ${i + 1}` })),
        lines: lines.map((each, i) => ({ ...each, name: `Line ${i + 1}` })),
        costs: costs.map((each, i) => ({ ...each, name: `Cost ${i + 1}` })),
        deficits: deficits.map((each, i) => ({ ...each, council: codes[i] ?? '' })),
      }),
    );
}
