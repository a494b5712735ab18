import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { readBuildRecord } from '../../../src/workbook/record/read-build-record';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { differences, snapshot } from '../../excel-host/snapshot';
import { desk, faults, plan, rebuild } from './in-place';
import { build, specOf } from './workbook';

jest.setTimeout(120_000);

const { live, writer } = excelHost();
const spec = specOf(publishedCase);
const TAKEN_BACK = { tabs: [], cancelled: true, notices: ['What was begun has been taken back: the workbook is as it was.'] };

function cancelAt(tab: number) {
  const controller = new AbortController();
  return { signal: controller.signal, onProgress: ({ done }: { readonly done: number }) => void (done === tab && controller.abort()) };
}

const picture = ({ workbook }: InMemoryExcel) => snapshot(workbook, { results: false });

describe('a first build', () => {
  let excel: InMemoryExcel;
  beforeEach(() => {
    excel = createExcel({ tabs: ['MTFS 2026'] });
  });

  test('cancelled before it begins, nothing is left', async () => {
    await expect(writer.write(spec, { signal: AbortSignal.abort() })).resolves.toEqual({ tabs: [], cancelled: true, notices: [] });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026']);
    expect(excel.workbook.names).toEqual([]);
  });

  test.each([0, 6, 13])('cancelled while tab %i is written, it is taken back, and the next build is a first one with the names it wants', async (tab) => {
    const before = picture(excel);
    await expect(writer.write(spec, cancelAt(tab))).resolves.toEqual(TAKEN_BACK);
    expect(differences(before, picture(excel))).toEqual([]);
    expect(await live.unfinished()).toBeNull();
    expect(readBuildRecord(await live.readBuilt())).toBeNull();
    expect((await build(publishedCase)).notices).toEqual(spec.notices);
  });

  test('cancelled where it cannot be taken back now: said, with Repair as the next step', async () => {
    excel.host.failNext('Worksheet.delete', 'GeneralException');
    await expect(writer.write(spec, cancelAt(3))).rejects.toMatchObject({
      name: 'HostProblem', message: 'You cancelled. What was begun could not be taken back now: open the pane again and choose Repair.', next: expect.stringContaining('Repair'),
    });
    expect(await live.unfinished()).toBe('build');
    await live.repair();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026']);
  });

  test('cancelled during the last tab, it is finished', async () => {
    await expect(writer.write(spec, cancelAt(spec.tabs.length - 1))).resolves.toMatchObject({ cancelled: false });
  });
});

test('a rebuild that is cancelled is taken back, and can be done again', async () => {
  const { excel, field } = await desk(publishedCase, [], ['savings']);
  field('Number of years', 4);
  const before = picture(excel);
  await expect(live.rebuild(await plan(), cancelAt(2))).resolves.toEqual(TAKEN_BACK);
  expect(differences(before, picture(excel))).toEqual([]);
  await rebuild();
  expect(await faults()).toEqual([]);
});
