import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { excelHost } from '../../src/hosts/excel';
import { compile, type CompileOptions } from '../../src/workbook/compile';
import type { WorkbookSpec } from '../../src/workbook/model';
import { largeCase } from '../cases/large-case';
import { inputEdits } from '../../src/workbook/edit';
import { readBuildRecord } from '../../src/workbook/record/read-build-record';
import type { RebuildPlan } from '../../src/workbook/rebuild/plan';
import { planFor } from '../../src/workbook/rebuild/plan-for';
import { withBlock } from '../hosts/change';
import { caseIn } from '../hosts/excel/workbook';
import { createExcel } from './client';
import { Officer } from './officer';

const { live, reader, writer } = excelHost();

function published(options: CompileOptions = {}): WorkbookSpec {
  return compile(publishedCase, appraise(publishedCase), options);
}

/** As the pane does it: reads what is there, and plans. */
async function planned(): Promise<RebuildPlan> {
  const cells = await live.readBuilt();
  const record = readBuildRecord(cells);
  if (!record) throw new Error('nothing is built');
  return planFor(caseIn(cells), cells, record, { taken: await live.survey() });
}

/** All that the product does in Excel, each as an officer would make it do so. */
export const JOURNEYS: Readonly<Record<string, () => Promise<unknown>>> = {
  'builds beside the officer’s tabs, and reads the case back': async () => {
    createExcel({ tabs: ['MTFS 2026'] });
    await writer.write(published({ taken: await live.survey() }));
    await reader.read();
  },
  'builds where the officer calculates by hand': async () => {
    createExcel().workbook.calculationMode = 'Manual';
    await writer.write(published({ tabs: ['apportionment'] }));
  },
  'builds tabs with many rows, of which some keep rows in view and some columns': async () => {
    createExcel();
    const large = largeCase({ councils: 3, linesPerCouncil: 80, years: 3 });
    const spec = compile(large, appraise(large), { tabs: ['savings'] });
    await writer.write({ ...spec, tabs: spec.tabs.map((tab, i) => (i === 0 ? { ...tab, freeze: { rows: 3, columns: 0 } } : tab)) });
  },
  'keeps formulas of the officer’s, also one that leads out of the workbook': async () => {
    createExcel();
    const typed = withBlock(published({ tabs: ['savings'] }), 'deficits/rows', () => ({
      officerFormulas: [
        { row: 0, column: 4, formula: '=2*500' },
        { row: 0, column: 5, formula: "='Their budget'!D14" },
      ],
    }));
    await writer.write(typed);
    await reader.read();
  },
  'takes out a build that fails': async () => {
    createExcel().host.failNext('Worksheet.activate', 'GeneralException');
    await writer.write(published({ tabs: ['savings'] })).catch(() => undefined);
  },
  'brings what is built up to date where it stands, and takes back what fails': async () => {
    const { host, workbook } = createExcel({ tabs: ['MTFS 2026'] });
    await writer.write(published({ taken: await live.survey(), tabs: ['savings'] }));
    const officer = new Officer(workbook);
    const goWrong = () => host.failSync({ at: 4, code: 'GeneralException', applied: 'half' });
    for (const [years, order] of [[5, null], [3, null], [4, goWrong]] as const) {
      const fields = workbook.sheet('Case').entries();
      const [row] = [...fields].find(([, column, { value }]) => column === 1 && value === 'Number of years') ?? [];
      officer.type('Case', `B${row}`, years);
      const plan = await planned();
      order?.();
      const done = await live.rebuild(plan).then(() => true, () => false);
      if (done !== (order === null)) throw new Error(`${years} years: ${done ? 'nothing failed' : 'it failed'}`);
    }
  },
  'writes what was changed in the pane into the input tables, and tells the selected cell': async () => {
    createExcel();
    await writer.write(published({ taken: await live.survey(), tabs: ['savings'] }));
    const line = { ...publishedCase.lines[0], name: 'Shared depot' } as (typeof publishedCase.lines)[number];
    await live.writeInputs(inputEdits(await live.readBuilt(), publishedCase, { ...publishedCase, lines: [...publishedCase.lines, line] }));
    await live.selectedCell();
    await live.selectedLine(2);
    await live.cellValues([{ tab: 'Posts', row: 1, column: 1 }]);
  },
  'looks at what is hidden': async () => {
    new Officer(createExcel().workbook).type('Sheet1', 'B2', 1);
    await live.hidden(['Sheet1', 'Sheet2']);
  },
  'replaces functions of the add-in by native formulas, and puts them back': async () => {
    const officer = new Officer(createExcel().workbook);
    officer.type('Sheet1', 'A1', [[100], [2], [1], ['=MTFS.APPORTION(A1,A2:A3)']]);
    await live.replaceFunctions(await live.findFunctions(), 'formulas');
    officer.type('Sheet1', 'A6', '=MTFS.APPORTION(A1,A2:A3)');
    await live.replaceFunctions(await live.findFunctions(), 'formulas');
    officer.type('Sheet1', 'A7', 5);
    await live.putFunctionsBack();
    officer.type('Sheet1', 'A6', '=MTFS.APPORTION(A1,A2:A3)');
    await live.putFunctionsBack();
  },
  'goes to a cell, inserts a formula, opens a file': async () => {
    createExcel();
    await live.goTo({ tab: 'Sheet1', row: 3, column: 2 });
    await live.insertFormula('=SUM(1,2)');
    await live.openFile(Buffer.from('PK'), 'case.xlsx');
  },
};
