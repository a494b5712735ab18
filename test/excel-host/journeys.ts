import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { excelHost } from '../../src/hosts/excel';
import { compile, type CompileOptions } from '../../src/workbook/compile';
import type { WorkbookSpec } from '../../src/workbook/model';
import { largeCase } from '../cases/large-case';
import { withBlock } from '../hosts/change';
import { createExcel } from './client';

const { live, reader, writer } = excelHost();

function published(options: CompileOptions = {}): WorkbookSpec {
  return compile(publishedCase, appraise(publishedCase), options);
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
  'goes to a cell, inserts a formula, opens a file': async () => {
    createExcel();
    await live.goTo({ tab: 'Sheet1', row: 3, column: 2 });
    await live.insertFormula('=SUM(1,2)');
    await live.openFile(Buffer.from('PK'));
  },
};
