import fc from 'fast-check';
import { publishedCase } from '../../../src/case';
import { setAt } from '../../../src/case/at-path';
import { appraise, type PartnershipCase } from '../../../src/engine';
import { compile } from '../../../src/workbook/compile';
import { readCase } from '../../../src/workbook/read-case';
import { builtFor } from '../../../src/workbook/record/built-for';
import { readBuildRecord } from '../../../src/workbook/record/read-build-record';
import { caseArbitrary } from '../../cases/generate';
import { cellsOf } from '../spec-cells';

/** What a workbook says that it was built for, and what the inputs in it say. */
function bothOf(partnershipCase: PartnershipCase, tabs?: readonly string[]): readonly [string | null, string] {
  const cells = cellsOf(compile(partnershipCase, appraise(partnershipCase), tabs && { tabs }));
  const read = readCase(cells);
  const record = readBuildRecord(cells);
  if ('problems' in read || !record) throw new Error('the workbook cannot be read');
  return [record.builtFor, builtFor(read.partnershipCase, record.tables)];
}

test.each([[undefined], [['apportionment']], [['savings', 'posts', 'apportionment']]])('as they were built, inputs are those that the tabs were built for: %j', (tabs) => {
  const [built, now] = bothOf(publishedCase, tabs);
  expect(built).toMatch(/^inputs [0-9a-z]{7}$/);
  expect(now).toBe(built);
});

test('of any case too', () => {
  fc.assert(fc.property(caseArbitrary({ awkwardNames: true }), (partnershipCase) => {
    const [built, now] = bothOf(partnershipCase);
    expect(now).toBe(built);
  }), { numRuns: 15 });
});

const ALL = { has: () => true };

test.each<[string, unknown]>([['posts[0].kind', 'deleted'], ['posts[0].name', 'Head of Paid Service'], ['yearCount', 4], ['lines', publishedCase.lines.slice(1)]])('%s is what tabs are built for', (path, value) => {
  expect(builtFor(setAt(publishedCase, path, value), ALL)).not.toBe(builtFor(publishedCase, ALL));
});

test('figures and the order of bases are not', () => {
  const other = { ...setAt(publishedCase, 'posts[0].salary', { value: 1 }), bases: [...publishedCase.bases].reverse() };
  expect(builtFor(other, ALL)).toBe(builtFor(publishedCase, ALL));
});

test.each(['posts', 'lines', 'costs'] as const)('the order of %s is, since tabs have a row for each', (list) => {
  expect(builtFor({ ...publishedCase, [list]: [...publishedCase[list]].reverse() }, ALL)).not.toBe(builtFor(publishedCase, ALL));
});
