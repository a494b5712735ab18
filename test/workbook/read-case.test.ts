import fc from 'fast-check';
import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine';
import { readCase } from '../../src/workbook/read-case';
import { caseArbitrary } from '../cases/generate';
import { inputCells } from './input-cells';

function read(partnershipCase: PartnershipCase) {
  const result = readCase(inputCells(partnershipCase));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

describe('readCase', () => {
  it('reads the published case back', () => {
    expect(read(publishedCase).partnershipCase).toStrictEqual(publishedCase);
  });

  it('reads any case back', () => {
    fc.assert(fc.property(caseArbitrary({ awkwardNames: true }), (partnershipCase) => {
      expect(read(partnershipCase).partnershipCase).toStrictEqual(partnershipCase);
    }), { numRuns: 60 });
  });
});
