import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { guardsOn } from '../../../src/workbook/rebuild/guards';
import { createExcel } from '../../excel-host/client';
import { desk, plan } from './in-place';

jest.setTimeout(120_000);

const { live } = excelHost();

test('a first build is held up by a protected structure and said to be lost in a file that is open for reading only', async () => {
  const { workbook } = createExcel({ tabs: ['MTFS 2026'] });
  expect(await live.survey()).not.toHaveProperty('guarded');
  workbook.sheet('MTFS 2026').isProtected = true;
  const mine = await live.survey();
  expect(mine.guarded).toEqual({ tabs: ['MTFS 2026'], structure: false, readOnly: false });
  expect(guardsOn(null, mine)).toEqual([]);
  workbook.isStructureProtected = true;
  workbook.isReadOnly = true;
  expect(guardsOn(null, await live.survey())).toEqual([{ on: 'structure' }, { on: 'file' }]);
});

test('a rebuild is held up by protected tabs of its own, and by a protected structure where tabs come or go', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  excel.workbook.isStructureProtected = true;
  officer.protectTab('MTFS 2026');
  expect(guardsOn(await plan(), await live.survey())).toEqual([]);
  officer.protectTab('Savings HDC');
  officer.protectTab('Checks');
  expect(guardsOn(await plan(), await live.survey())).toEqual(expect.arrayContaining([{ on: 'tab', name: 'Savings HDC' }, { on: 'tab', name: 'Checks' }]));
  officer.growTable('Councils', ['RUT', 'Rutland', 'no']);
  expect(guardsOn(await plan(), await live.survey())).toContainEqual({ on: 'structure' });
});
