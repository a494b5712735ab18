import type { Basis, CostOfChange, Council, Deficit, Figure, Grade, InMtfs, Line, Opportunity, PartnershipCase, Post } from '../../src/engine/case';

export interface LargeCaseSize {
  readonly councils: number;
  readonly linesPerCouncil: number;
  readonly years: number;
}

const POSTS = 20;
const COSTS = 20;
const OPPORTUNITIES = 100;
const GRADE_ROUND: readonly Grade[] = ['High', 'Medium', 'Low', 'None', 'TBC'];
const FLAG_ROUND: readonly InMtfs[] = ['yes', 'no', 'not known'];

/** A case as large as a county's, always the same: every kind of figure is there, and a few are to be confirmed. */
export function largeCase({ councils: councilCount, linesPerCouncil, years: yearCount }: LargeCaseSize): PartnershipCase {
  const random = numbers(20231);
  const codes = Array.from({ length: councilCount }, (_, i) => `C${String.fromCharCode(65 + i)}C`);
  const years = Array.from({ length: yearCount }, (_, i) => `${2026 + i}/${27 + i}`);
  const pounds = (most: number): number => Math.floor(random() * most * 100) / 100;
  const each = <T>(keys: readonly string[], value: (place: number) => T): Record<string, T> =>
    Object.fromEntries(keys.map((key, i) => [key, value(i)]));
  const given = (value: number): Figure => ({ value });
  const missing = each(codes, (): Figure => ({ value: null }));

  const councils = codes.map((code, i): Council => ({
    code, name: `Council ${i + 1}`, hasHra: i % 3 === 0, pensionRate: given(0.15 + i / 100),
  }));
  const bases: readonly Basis[] = [
    { name: 'Equal', kind: 'equal', volumes: missing, ratio: missing, percentPlaces: null },
    { name: 'Population', kind: 'population', volumes: each(codes, () => given(50_000 + Math.floor(random() * 250_000))), ratio: missing, percentPlaces: 0, unit: 'residents' },
    { name: 'Council tax base', kind: 'council tax base', volumes: each(codes, () => given(20_000 + pounds(80_000))), ratio: missing, percentPlaces: 2 },
    { name: 'Area', kind: 'area', volumes: each(codes, () => given(1 + Math.floor(random() * 300))), ratio: missing, percentPlaces: null },
  ];
  const basisOf = (i: number): string => bases[i % bases.length]?.name ?? 'Equal';
  const posts = Array.from({ length: POSTS }, (_, i): Post => ({
    name: `Post ${i + 1}`, kind: 'shared', employer: i % 4 === 0 ? 'each' : (codes[i % councilCount] ?? 'each'),
    posts: given(1 + (i % 3)), salary: given(60_000 + pounds(80_000)), basis: basisOf(i), current: each(codes, () => given(pounds(90_000))),
    inMtfs: each(codes, (c) => FLAG_ROUND[(i + c) % 3] ?? 'no'), atRisk: i % 5 === 0,
    hraShare: each(codes, (c) => (c % 3 === 0 ? given(0.25) : { value: null })),
  }));
  const lines = codes.flatMap((council, c) => Array.from({ length: linesPerCouncil }, (_, i): Line => ({
    name: `Line ${i + 1}`, council, kind: i % 10 === 0 ? 'one-off' : 'recurring',
    amounts: each(years, (year) => ((i + year) % 97 === 0 ? { value: 'TBC' } : given(pounds(20_000)))),
    inMtfs: FLAG_ROUND[i % 3] ?? 'no', atRisk: i % 7 === 0, hraShare: c % 3 === 0 ? given(0.1) : { value: null },
    source: `Service review ${i + 1}`,
  })));
  const costs = Array.from({ length: COSTS }, (_, i): CostOfChange => ({
    name: `Cost ${i + 1}`, amounts: each(years, () => given(pounds(100_000))), basis: basisOf(i), yearIncurred: years[0] ?? '2026/27',
    alreadySpent: i % 4 === 0, funding: 'Reserves', inMtfs: each(codes, (c) => FLAG_ROUND[c % 3] ?? 'no'), atRisk: false,
    hraShare: missing,
  }));
  const deficits = codes.map((council, c): Deficit => ({
    council, kind: c % 2 === 0 ? 'whole gap' : 'new gap', reserves: 'before reserves', unit: c % 4 === 0 ? '£000' : '£',
    amounts: each(years, () => given(c % 4 === 0 ? pounds(9_000) : pounds(9_000_000))),
  }));
  const graded = (i: number) => each(codes, (c) => GRADE_ROUND[(i + c) % GRADE_ROUND.length] ?? 'None');
  const opportunities = Array.from({ length: OPPORTUNITIES }, (_, i): Opportunity => ({
    area: `Service ${1 + (i % 12)}`, name: `Opportunity ${i + 1}`, investigated: years[0] ?? 'TBC', implemented: years[i % yearCount] ?? 'TBC',
    grades: { savings: graded(i), efficiency: graded(i + 1), service: graded(i + 2), growth: graded(i + 3) },
    budget: each(codes, (c) => ((i + c) % 2 === 0 ? given(pounds(2_000_000)) : { value: null })),
  }));
  return {
    title: `${councilCount} councils, ${linesPerCouncil} lines each, ${yearCount} years`,
    firstYear: years[0] ?? '2026/27', yearCount, signConvention: 'saving positive', deal: { kind: 'cost sharing' },
    onCosts: { included: true, niRate: given(0.15), niThreshold: given(5000), levyRate: given(0.005) },
    gradePercents: { High: given(0.15), Medium: given(0.1), Low: given(0.05) },
    drivers: { 'posts': given(1), 'recurring lines': given(1), 'one-off lines': given(1), 'costs of change': given(1) },
    councils, bases, posts, lines, costs, deficits, opportunities, facts: [], published: [],
  };
}

/** Numbers from 0 to 1 that look random and are the same every time (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
