import { briefCase } from '../../cases/brief-case';
import { threeCouncils } from '../../cases/removals';
import { desk, faults, rebuild } from './in-place';

jest.setTimeout(240_000);

test.each([[2, briefCase], [3, threeCouncils]])('after %i councils are sorted the other way round, a build leaves no row between those that it moves', async (_, built) => {
  const { excel, officer } = await desk(built);
  officer.sortTable('Councils', 'Council', 'descending');
  await rebuild();
  await excel.host.calculate();
  expect(await faults()).toEqual([]);
});
