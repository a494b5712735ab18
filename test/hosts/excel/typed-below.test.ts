import { briefCase } from '../../cases/brief-case';
import { desk, faults, rebuild, report } from './in-place';

jest.setTimeout(240_000);

test.each([['Posts'], ['Costs'], ['Lines'], ['Deficits'], ['Bases'], ['Councils']])('a note below the table %s, where rows to come are counted, is named as the cause, after a build too', async (table) => {
  const { excel, officer } = await desk(briefCase);
  const { area, sheet } = excel.workbook.findTable(table)!;
  const row = area.row + area.rows + 2;
  officer.type(sheet.name, `A${row}`, 'Ask HR');
  const address = `${sheet.name.includes(' ') ? `'${sheet.name}'` : sheet.name}!A${row}`;
  for (const built of [false, true]) {
    if (built) await rebuild();
    await excel.host.calculate();
    const { differences, buildAgain } = await report();
    expect(buildAgain).toEqual([]);
    expect(differences.map(({ words }) => words)).not.toHaveLength(0);
    for (const { words } of differences) expect(words).toContain(`it follows from ${address}, which stands below the table and is counted with it: move it into the table, or to the right of the table, and this comes right with it`);
  }
  officer.type(sheet.name, `A${row}`, '');
  await excel.host.calculate();
  expect(await faults()).toEqual([]);
});

test('a note below a table in which nothing is counted is nothing to a check', async () => {
  const { excel, officer } = await desk(briefCase);
  const { area, sheet } = excel.workbook.findTable('Facts')!;
  officer.type(sheet.name, `A${area.row + area.rows + 2}`, 'Ask HR');
  await excel.host.calculate();
  expect(await faults()).toEqual([]);
});
