import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { compile, type CompileOptions } from '../../src/workbook/compile';
import { checksOf } from '../../src/workbook/checks-of';
import type { WorkbookSpec } from '../../src/workbook/model';
import { checkRules, describeBreach } from '../../src/workbook/rules';
import { TAB_CHOICES } from '../../src/workbook/tab-choices';
import { generatedCases } from '../cases/generate';

function build(given: PartnershipCase = publishedCase, options?: CompileOptions): WorkbookSpec {
  return compile(given, appraise(given), options);
}

const breaches = (spec: WorkbookSpec): string[] => checkRules(spec).map(describeBreach);
const ids = (spec: WorkbookSpec): string[] => spec.tabs.map(({ id }) => id);

function cell(spec: WorkbookSpec, block: string, row = 0, column = 0): unknown {
  return spec.tabs.flatMap(({ blocks }) => blocks).find(({ id }) => id === block)?.values[row]?.[column];
}

describe('the published workbook', () => {
  const spec = build();

  test('stands in the order that an officer reads it', () => {
    expect(spec.tabs.map(({ name }) => name)).toEqual([
      'Contents', 'Savings HDC', 'Savings MBC', 'Shared posts', 'Apportionment', 'Opportunity grading', 'Published v calculated', 'Checks', 'Case',
      'Bases', 'Posts', 'Lines', 'Costs of change', 'Deficits', 'Facts', 'Sources', 'Components',
    ]);
  });

  test('keeps every accessibility and modelling rule', () => expect(breaches(spec)).toEqual([]));

  test('agrees line by line with the printed Harborough table', () => {
    const printed = [
      ['Chief Executive', -41184, 0, 0, -123552],
      ['Deputy Chief Executives', 18512, 0, 0, 55536],
      ['Director of Communities', -79289, 0, 0, -237867],
      ['Phases 1 and 2 collaboration', -120469, -26146, 'TBC', -413699],
      ['Lines added since this build', 0, 0, 0, 0],
      ['Cost of change', 32200, 0, 0, 32200],
    ];
    printed.forEach(([name, first, second, third, total], row) => {
      expect(cell(spec, 'savings-HDC/new-name', row)).toBe(name);
      expect([0, 1, 2].map((year) => cell(spec, 'savings-HDC/new', row, year))).toEqual([first, second, third]);
      expect(cell(spec, 'savings-HDC/new-totals', row)).toBe(total);
    });
    expect([0, 1, 2].map((year) => cell(spec, 'savings-HDC/new-total', 0, year))).toEqual([-190230, -26146, 0]);
    expect(cell(spec, 'savings-HDC/effect-total')).toBe(-687382);
  });

  test('says of the cost of change what is so where there is one, and that they are several where there are more', () => {
    const rows = spec.tabs.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'savings-MBC/new-name')?.values.map(([name]) => name) ?? [];
    const flags = (of: WorkbookSpec) => ['new-in-mtfs', 'new-at-risk', 'new-hra'].map((block) => cell(of, `savings-MBC/${block}`, rows.indexOf('Cost of change')));
    expect(flags(spec)).toEqual(['several', 'several', 'several']);
    const [first] = publishedCase.costs;
    const alone = (more: object) => flags(build({ ...publishedCase, published: [], costs: [{ ...first!, ...more }] }));
    expect(alone({ inMtfs: { MBC: 'not known' }, atRisk: false })).toEqual(['not known (cost)', 'no (cost)', 'not decided']);
    expect(alone({ inMtfs: { MBC: 'yes' }, atRisk: true, hraShare: { MBC: { value: 0.25 } } })).toEqual(['yes (cost)', 'yes (cost)', 0.25]);
  });

  test('shows the six coverages of each council', () => {
    const rounded = (block: string): unknown[] =>
      [0, 1, 2, 3, 4, 5].map((row) => {
        const value = cell(spec, block, row);
        return typeof value === 'number' ? Math.round(value * 1000) / 10 : value;
      });
    expect(rounded('savings-HDC/coverage')).toEqual([15.8, 14.2, 8.7, 16.5, 15.3, 15.8]);
    expect(rounded('savings-MBC/coverage')).toEqual([31.5, 31.5, 13.6, 35.8, 43.3, 'needs: HRA share']);
  });

  test('says that it is right and what is outstanding', () => {
    const [master, ...checks] = checksOf(spec);
    expect(master?.status).toMatch(/^OK, \d+ items outstanding$/);
    expect(checks.filter(({ status }) => status !== 'OK' && !status.startsWith('Outstanding'))).toEqual([]);
  });

  test('gives each headline a workbook name', () => {
    expect(spec.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PC_Saving_HDC', 'PC_Recurring_saving_HDC', 'PC_Deficit_HDC', 'PC_Coverage_HDC', 'PC_Effect_MBC', 'PC_Master_check', 'PC_build_record']),
    );
  });

  test('is the same each time', () => expect(build()).toEqual(spec));
});

describe('sign', () => {
  test('saving positive turns every saving and keeps every deficit', () => {
    const positive = build({ ...publishedCase, signConvention: 'saving positive' });
    expect(cell(positive, 'savings-HDC/effect-total')).toBe(687382);
    expect(cell(positive, 'savings-HDC/gap-total')).toBe(4364000);
    expect(cell(positive, 'savings-HDC/coverage')).toBe(cell(build(), 'savings-HDC/coverage'));
  });
});

describe('choice of tabs', () => {
  test.each(TAB_CHOICES.map(({ id }) => id))('%s comes with what its formulas read', (id) => {
    expect(breaches(build(publishedCase, { tabs: [id] }))).toEqual([]);
  });

  test('what is left out is not there, and its checks are dropped', () => {
    const spec = build(publishedCase, { tabs: ['apportionment'] });
    expect(ids(spec)).not.toEqual(expect.arrayContaining(['savings-HDC']));
    expect(checksOf(spec).map(({ name }) => name)).not.toContain('Savings HDC adds both ways');
  });

  test('a tab that is not there is refused by name', () => {
    expect(() => build(publishedCase, { tabs: ['budget'] })).toThrow(/there is no tab "budget": choose from savings,/);
  });
});

describe('names that an open workbook has already', () => {
  const spec = build(publishedCase, { taken: { tabs: ['checks', 'Savings HDC'], tables: ['Posts'], names: ['PC_Coverage_HDC', 'lines'] } });

  test('get a suffix, in formulas and links too, and it is said', () => {
    expect(spec.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Checks (2)', 'Savings HDC (2)']));
    expect(spec.tabs.find(({ id }) => id === 'posts')?.table?.name).toBe('Posts_2');
    expect(spec.tabs.find(({ id }) => id === 'lines')?.table?.name).toBe('Lines_2');
    expect(spec.names.map(({ name }) => name)).toContain('PC_Coverage_HDC_2');
    expect(spec.notices).toContain('"Checks" is already in this workbook, so ours is "Checks (2)".');
    expect(breaches(spec)).toEqual([]);
  });
});

test('generated cases keep every rule, and the master check counts what the engine lists as outstanding', () => {
  for (const given of generatedCases(8, 99)) {
    const appraisal = appraise(given);
    const spec = compile(given, appraisal);
    expect(breaches(spec)).toEqual([]);
    const open = appraisal.outstanding.length;
    expect(checksOf(spec)[0]?.status).toBe(open === 0 ? 'OK' : open === 1 ? 'OK, 1 item outstanding' : `OK, ${open} items outstanding`);
  }
});
