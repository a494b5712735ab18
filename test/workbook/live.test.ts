import { publishedCase } from '../../src/case';
import { appraise, type Figure, type PartnershipCase } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import type { Block, WorkbookSpec } from '../../src/workbook/model';

/**
 * What is live: a value typed over in an input cell changes no formula and no fixed text, so the formulas of the workbook
 * as built give what a new build would. (That formulas and engine agree is what the sheets suite shows.)
 */
const built = compile(publishedCase, appraise(publishedCase));

function fixed(spec: WorkbookSpec): Map<string, unknown> {
  const blocks = spec.tabs.flatMap((tab) => tab.blocks.filter((block) => block.kind !== 'input'));
  return new Map(blocks.map((block): [string, unknown] => [block.id, { ...place(block), formulas: block.formulas, text: block.kind === 'text' ? block.values : null }]));
}

function place({ row, column, values }: Block): object {
  return { row, column, rows: values.length, columns: values[0]?.length };
}

const figure = (value: Figure['value']): Figure => ({ value });

const EDITS: Readonly<Record<string, (given: PartnershipCase) => PartnershipCase>> = {
  'the basis of the Chief Executive': (given) => ({ ...given, posts: given.posts.map((post) => (post.name === 'Chief Executive' ? { ...post, basis: 'Population' } : post)) }),
  'a salary': (given) => ({ ...given, posts: given.posts.map((post) => ({ ...post, salary: figure(150000) })) }),
  'a salary to be confirmed': (given) => ({ ...given, posts: given.posts.map((post) => ({ ...post, salary: figure('TBC') })) }),
  'a saving that was to be confirmed': (given) => ({
    ...given,
    lines: given.lines.map((line) => ({ ...line, amounts: { ...line.amounts, '2025/26': figure(10000) } })),
  }),
  'a line from recurring to one-off': (given) => ({ ...given, lines: given.lines.map((line) => ({ ...line, kind: 'one-off' as const })) }),
  'flags of lines': (given) => ({ ...given, lines: given.lines.map((line) => ({ ...line, inMtfs: 'yes' as const, atRisk: true })) }),
  'the HRA share': (given) => ({ ...given, posts: given.posts.map((post) => ({ ...post, hraShare: { HDC: figure(0), MBC: figure(0.25) } })) }),
  'costs already spent': (given) => ({ ...given, costs: given.costs.map((cost) => ({ ...cost, alreadySpent: !cost.alreadySpent })) }),
  'a deficit in £000': (given) => ({ ...given, deficits: given.deficits.map((deficit) => ({ ...deficit, unit: '£000' as const, kind: 'new gap' as const })) }),
  'a volume': (given) => ({
    ...given,
    bases: given.bases.map((basis) => (basis.name === 'Population' ? { ...basis, volumes: { HDC: figure(1), MBC: figure(3) }, percentPlaces: null } : basis)),
  }),
  drivers: (given) => ({ ...given, drivers: { ...given.drivers, posts: figure(0.5), 'recurring lines': figure(0.9) } }),
  'on-costs included': (given) => ({
    ...given,
    onCosts: { ...given.onCosts, included: true },
    councils: given.councils.map((council) => ({ ...council, pensionRate: figure(0.21) })),
  }),
};

test.each(Object.keys(EDITS))('%s is live', (name) => {
  const edited = EDITS[name]!(publishedCase);
  expect(edited).not.toEqual(publishedCase);
  const rebuilt = fixed(compile(edited, appraise(edited)));
  const before = fixed(built);
  // Words over the figures, and the record of what was built.
  const says = (id: string): boolean => id.includes('/opening-') || id === 'published/compared' || id === 'record' || id === 'contents/record';
  for (const [id, block] of before) {
    if (!says(id)) expect([id, rebuilt.get(id)]).toEqual([id, block]);
  }
});

test('the Chief Executive at 65/35 saves £20,184 and £64,930', () => {
  const edited = EDITS['the basis of the Chief Executive']!(publishedCase);
  const { saving } = appraise(edited).posts[0]!;
  expect(saving.map(Number)).toEqual([20184, 64930]);
  const cells = compile(edited, appraise(edited)).tabs.flatMap((tab) => tab.blocks).find(({ id }) => id === 'posts-shared/saving')!.values[0];
  expect(cells).toEqual([-20184, -64930]);
});
