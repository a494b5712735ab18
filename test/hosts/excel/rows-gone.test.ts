import { publishedCase } from '../../../src/case';
import { desk, faults, rebuild, report } from './in-place';

jest.setTimeout(240_000);

test('a row that is deleted from the inputs is said once, beside cells that are wrong by themselves, and a build puts it right', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.deleteRows('Lines', 9);
  officer.type('Savings HDC', 'E8', 1);
  await excel.host.calculate();
  const { differences, buildAgain } = await report();
  expect(buildAgain[0]).toMatch(/^Rows that were built on are gone \(1 row of the tab Lines\), and \d\d formulas that read them are not as built: undo that if it was not meant, else build again\.$/);
  expect(differences.filter(({ kind }) => kind === 'other formula')).toEqual([]);
  expect(differences.filter(({ kind }) => kind === 'typed over').map(({ address }) => address)).toEqual(["'Savings HDC'!E8"]);
  await rebuild();
  expect(await faults()).toEqual([]);
});
