import {
  appraise, isNeeds, isValue, type Appraisal, type Basis, type Component, type CostOfChange, type Council, type CouncilAppraisal,
  type Deficit, type Figure, type Line, type Opportunity, type PartnershipCase, type Post, type PublishedFigure,
} from '../../src/engine';

export type Given = number | 'TBC' | null;

export function fig(value: Given): Figure {
  return { value };
}

export function figs(given: Readonly<Record<string, Given>>): Readonly<Record<string, Figure>> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, fig(value)]));
}

export function aCouncil(code: string, given: Partial<Council> = {}): Council {
  return { code, name: `${code} council`, hasHra: false, pensionRate: fig(null), ...given };
}

export function aBasis(name: string, given: Partial<Basis> = {}): Basis {
  return { name, kind: name === 'Equal' ? 'equal' : 'population', volumes: {}, ratio: {}, percentPlaces: null, ...given };
}

export function aPost(given: Partial<Post> = {}): Post {
  return {
    name: 'Chief Executive', kind: 'shared', employer: 'MBC', posts: fig(1), salary: fig(140_000), basis: 'Equal',
    current: figs({ HDC: 111_184, MBC: 113_930 }), inMtfs: { HDC: 'no', MBC: 'no' }, atRisk: false, hraShare: {}, ...given,
  };
}

export function aLine(council: string, amounts: Readonly<Record<string, Given>>, given: Partial<Line> = {}): Line {
  return { name: 'Phases', council, kind: 'recurring', amounts: figs(amounts), inMtfs: 'no', atRisk: false, hraShare: fig(null), ...given };
}

export function aCost(amounts: Readonly<Record<string, Given>>, given: Partial<CostOfChange> = {}): CostOfChange {
  return {
    name: 'Consultancy', amounts: figs(amounts), basis: 'Equal', yearIncurred: '2022/23', alreadySpent: false, funding: 'reserves',
    inMtfs: { HDC: 'no', MBC: 'no' }, atRisk: false, hraShare: {}, ...given,
  };
}

export function aDeficit(council: string, amounts: Readonly<Record<string, Given>>, given: Partial<Deficit> = {}): Deficit {
  return { council, kind: 'whole gap', reserves: 'not known', unit: '£', amounts: figs(amounts), ...given };
}

export function anOpportunity(given: Partial<Opportunity> = {}): Opportunity {
  const none = { HDC: 'None', MBC: 'None' } as const;
  return {
    area: 'Planning', name: 'Planning policy', investigated: '2023/24', implemented: '2024/25',
    grades: { savings: none, efficiency: none, service: none, growth: none }, budget: {}, ...given,
  };
}

export function aPublished(of: PublishedFigure['measure']['of'], value: number, given: Partial<PublishedFigure['measure']> & { places?: number } = {}): PublishedFigure {
  const { places = 0, ...measure } = given;
  return { label: of, value, places, section: '9', measure: { of, council: 'HDC', items: [], ...measure } };
}

/** Two councils, three years, equal shares, nothing in it. */
export function aCase(given: Partial<PartnershipCase> = {}): PartnershipCase {
  return {
    title: 'A case', firstYear: '2023/24', yearCount: 3, signConvention: 'budget book', deal: { kind: 'cost sharing' },
    onCosts: { included: false, niRate: fig(null), niThreshold: fig(null), levyRate: fig(null) },
    gradePercents: { High: fig(0.15), Medium: fig(0.1), Low: fig(0.05) },
    drivers: { posts: fig(1), 'recurring lines': fig(1), 'one-off lines': fig(1), 'costs of change': fig(1) },
    councils: [aCouncil('HDC'), aCouncil('MBC')],
    bases: [aBasis('Equal'), aBasis('Population', { volumes: figs({ HDC: 97_600, MBC: 51_800 }), percentPlaces: 0 })],
    posts: [], lines: [], costs: [], deficits: [], opportunities: [], facts: [], published: [], ...given,
  };
}

/** The published case of Harborough and Melton, as far as its sums go. */
export function theReference(given: Partial<PartnershipCase> = {}): PartnershipCase {
  const [first, second, third] = ['2023/24', '2024/25', '2025/26'] as const;
  const year = (...amounts: Given[]): Record<string, Given> =>
    Object.fromEntries([first, second, third].flatMap((label, i) => (i in amounts ? [[label, amounts[i] ?? null]] : [])));
  return aCase({
    councils: [aCouncil('HDC'), aCouncil('MBC', { hasHra: true })],
    posts: [
      aPost({ inMtfs: { HDC: 'yes', MBC: 'not known' } }),
      aPost({
        name: 'Deputy Chief Executives', employer: 'each', posts: fig(2), salary: fig(105_000),
        current: figs({ HDC: 86_488, MBC: 86_453 }), inMtfs: { HDC: 'yes', MBC: 'not known' },
      }),
      deleted({ name: 'Director of Communities', current: figs({ HDC: 79_289, MBC: 0 }), inMtfs: { HDC: 'not known', MBC: 'no' }, atRisk: true }),
      aPost({ name: 'Monitoring Officer', salary: fig(90_000), current: figs({ HDC: 75_000, MBC: 65_000 }), countedIn: 'Phases' }),
    ],
    lines: [
      aLine('HDC', year(120_469, 26_146, 'TBC')),
      aLine('MBC', year(46_847, 22_144, 'TBC')),
      aLine('MBC', year(2_750), { name: 'Parking strategy', kind: 'one-off' }),
    ],
    costs: [aCost(year(64_000), { alreadySpent: true }), aCost(year(400), { name: 'HR support', alreadySpent: true })],
    deficits: [aDeficit('HDC', year(1_377_000, 1_367_000, 1_620_000)), aDeficit('MBC', year(140_000, 378_000, 218_000))],
    ...given,
  });
}

/** A deleted post has no employer, basis, number or salary of a post to come. */
export function deleted(given: Partial<Post> = {}): Post {
  const { name, current, inMtfs, atRisk, hraShare } = aPost();
  return { name, kind: 'deleted', posts: fig(null), salary: fig(null), current, inMtfs, atRisk, hraShare, ...given };
}

export function councilOf(appraisal: Appraisal, code: string): CouncilAppraisal {
  const found = appraisal.councils.find(({ council }) => council === code);
  if (!found) throw new Error(`no council ${code}`);
  return found;
}

/** Figures as a reader would say them: numbers, words, "needs: …". */
export function say(figure: unknown): unknown {
  if (Array.isArray(figure)) return figure.map(say);
  if (isNeeds(figure)) return `needs: ${figure.needs}`;
  return isValue(figure as never) ? (figure as { toNumber(): number }).toNumber() : figure;
}

export function componentOf(given: Partial<PartnershipCase>, name: string, council = 'HDC'): Component {
  const found = appraise(aCase(given)).components.find((each) => each.name === name && each.council === council);
  if (!found) throw new Error(`no component ${name}, ${council}`);
  return found;
}
