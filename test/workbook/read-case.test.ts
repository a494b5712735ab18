import fc from 'fast-check';
import { publishedCase } from '../../src/case';
import { appraise, type PartnershipCase } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { readCase, type CaseRead } from '../../src/workbook/read-case';
import { caseArbitrary } from '../cases/generate';
import { inputCells } from './input-cells';
import { cellsOf, type SpecCells } from './spec-cells';

function read(cells: SpecCells): PartnershipCase {
  const result: CaseRead | { problems: unknown } = readCase(cells);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.partnershipCase;
}

describe('readCase is the inverse of the input tabs', () => {
  it('for the published case', () => {
    expect(read(inputCells(publishedCase))).toStrictEqual(publishedCase);
  });

  it('for any case', () => {
    fc.assert(fc.property(caseArbitrary({ awkwardNames: true }), (partnershipCase) => {
      expect(read(inputCells(partnershipCase))).toStrictEqual(partnershipCase);
    }), { numRuns: 60 });
  });
});

describe('readCase finds our tables', () => {
  const taken = { tabs: ['Posts', 'Contents'], tables: ['Lines', 'Councils'], names: ['Posts', 'PC_build_record'] };
  const spec = compile(publishedCase, appraise(publishedCase), { taken });

  it('by the build record, where names clashed', () => {
    expect(spec.tabs.flatMap(({ table }) => table?.name ?? [])).toEqual(expect.arrayContaining(['Posts_2', 'Lines_2', 'Councils_2']));
    expect(read(cellsOf(spec))).toStrictEqual(publishedCase);
  });

  it('beside tables of somebody else with the usual names', () => {
    const cells = cellsOf(spec);
    const theirs = { name: 'Theirs', tables: [{ name: 'Lines', row: 1, column: 1, rows: 5, columns: 3 }], value: () => 'x', formula: () => null, set: () => undefined };
    expect(read({ ...cells, tabs: [theirs, ...cells.tabs] })).toStrictEqual(publishedCase);
  });

  it('when one was renamed on its own tab', () => {
    const cells = cellsOf(spec);
    const costs = cells.tabs.find(({ name }) => name === 'Costs of change')!;
    Object.assign(costs.tables[0]!, { name: 'OurCosts' });
    expect(read(cells)).toStrictEqual(publishedCase);
  });

  it('without the tabs that were left out', () => {
    const cells = cellsOf(compile(publishedCase, appraise(publishedCase), { tabs: ['savings'] }));
    expect(read(cells)).toStrictEqual({ ...publishedCase, opportunities: [], facts: [], published: [] });
  });
});
