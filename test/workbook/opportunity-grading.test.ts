import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine';
import type { Block, TabSpec } from '../../src/workbook/model';
import { inputSpecs } from './input-cells';

function tabOf(partnershipCase: PartnershipCase): TabSpec {
  return inputSpecs(partnershipCase).find(({ id }) => id === 'opportunities')!;
}

function block({ blocks }: TabSpec, id: string): Block {
  return blocks.find((each) => each.id === `opportunities/${id}`)!;
}

const tab = tabOf(publishedCase);

describe('Opportunity grading', () => {
  it('counts grades over the whole column of the table, so that added rows count', () => {
    expect(block(tab, 'all-counts').values[0]).toStrictEqual([2, 2, 7, 12, 2]);
    const [first] = block(tab, 'all-counts').formulas as string[];
    expect(first).toMatch(/^COUNTIF\(Opportunities\[Savings HDC\],R\d+C\)$/);
    expect(block(tab, 'by-year-counts').formulas![0]).toMatch(/^SUMPRODUCT\(\(Opportunities\[Savings HDC\]=R\d+C\)\*\(Opportunities\[Implemented\]=/);
  });

  it('counts every opportunity once, TBC apart', () => {
    expect(block(tab, 'all-total').values.flat()).toStrictEqual(Array.from({ length: 8 }, () => publishedCase.opportunities.length));
    expect(block(tab, 'all-labels').values[0]).toStrictEqual(['Savings', 'HDC', 'all years']);
  });

  it('gives an indicative saving only where a budget is given, in the sign of the workbook', () => {
    expect(new Set(block(tab, 'indicative').values.flat())).toStrictEqual(new Set(['budget not given', 'no figure', 'TBC']));
    const [first, ...others] = publishedCase.opportunities;
    const withBudget = { ...publishedCase, opportunities: [{ ...first!, budget: { HDC: { value: 200000 }, MBC: { value: 'TBC' as const } } }, ...others] };
    expect(block(tabOf(withBudget), 'indicative').values[0]).toStrictEqual([-30000, 'budget not given']);
    expect(block(tabOf({ ...withBudget, signConvention: 'saving positive' }), 'indicative').values[0]).toStrictEqual([30000, 'budget not given']);
  });

  it('stands beside the table after an empty column, each row named', () => {
    const table = tab.table!;
    expect(block(tab, 'indicative-name').column).toBe(table.column + table.headers.length + 1);
    expect(block(tab, 'indicative-name').values[0]).toStrictEqual(['Monitoring Officer']);
    expect(block(tab, 'indicative').row).toBe(table.row + 1);
  });

  it('says that grades never reach savings, and colours grades by their words', () => {
    const words = tab.blocks.filter(({ kind }) => kind === 'text').flatMap(({ values }) => values.flat());
    expect(words).toContainEqual(expect.stringContaining('never reach savings or coverage'));
    expect(new Set(tab.highlights.map(({ text }) => text))).toStrictEqual(new Set(['High', 'Medium', 'Low', 'None', 'TBC', 'not decided']));
  });

  it('is a table to type in where there are no opportunities yet', () => {
    const none = tabOf({ ...publishedCase, opportunities: [] });
    expect(none.table?.rowCount).toBe(1);
    expect(block(none, 'indicative')).toBeUndefined();
    expect(block(none, 'all-counts').values.flat().every((count) => count === 0)).toBe(true);
  });
});
