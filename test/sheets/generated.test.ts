import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine';
import type { WorkbookSpec } from '../../src/workbook/model';
import { checkRules, describeBreach } from '../../src/workbook/rules';
import { generatedCases } from '../cases/generate';
import { calculatedCells, compareWithEngine, describeDifferences } from './compare';
import { recalculate, type RecalculatedTab } from './recalculate';
import { fileOf, workbookOf } from './workbooks';

/** Every calculated cell of every workbook, as the engine found it and as LibreOffice calculates its formula. */

const SEED = 20221101;
const BATCH = 25;
const LARGE = 100;
const SMALL = 200;
const COUNT = LARGE + SMALL;

interface Recalculated {
  readonly name: string;
  readonly spec: WorkbookSpec;
  readonly tabs: readonly RecalculatedTab[];
}

async function recalculated(cases: readonly PartnershipCase[], first: number): Promise<Recalculated[]> {
  const specs = cases.map((each, i) => ({ name: `case ${first + i}`, spec: workbookOf(each) }));
  const files = await Promise.all(specs.map(({ name, spec }) => fileOf(name, spec, { printTitles: false })));
  const tabs = await recalculate(files);
  return specs.map(({ name, spec }) => ({ name, spec, tabs: tabs.get(name) ?? [] }));
}

function faults({ name, spec, tabs }: Recalculated): string[] {
  const differences = compareWithEngine(spec, tabs);
  return [
    ...(differences.length > 0 ? [`${name}: ${describeDifferences(differences, 5)}`] : []),
    ...checkRules(spec).slice(0, 5).map((breach) => `${name}: ${describeBreach(breach)}`),
  ];
}

test('the published case, as the file is', async () => {
  const spec = workbookOf(publishedCase);
  const tabs = await recalculate([await fileOf('published', spec)]);
  expect(faults({ name: 'published', spec, tabs: tabs.get('published') ?? [] })).toEqual([]);
  expect(calculatedCells(spec)).toBeGreaterThan(1000);
});

describe(`${COUNT} generated cases, seed ${SEED}`, () => {
  const cases = [...generatedCases(LARGE, SEED), ...generatedCases(SMALL, SEED, { maxCouncils: 5, maxItems: 3 })];
  const starts = Array.from({ length: COUNT / BATCH }, (_, i) => i * BATCH);
  const batches = new Map<number, Promise<Recalculated[]>>();

  /** LibreOffice works on the next batch while this one is judged. */
  const batch = (first: number): Promise<Recalculated[]> => {
    const known = batches.get(first) ?? recalculated(cases.slice(first, first + BATCH), first);
    if (first < COUNT) batches.set(first, known);
    return known;
  };

  test.each(starts)(`${BATCH} from case %i on`, async (first) => {
    const here = batch(first);
    if (first + BATCH < COUNT) void batch(first + BATCH).catch(() => undefined);
    const all = await here;
    batches.delete(first);
    expect(all.flatMap(faults)).toEqual([]);
    expect(all.reduce((sum, { spec }) => sum + calculatedCells(spec), 0)).toBeGreaterThan(BATCH * 300);
  });
});
