import { appraise, type PartnershipCase } from '../../../src/engine';
import { excelHost } from '../../../src/hosts/excel';
import { readTabs } from '../../../src/hosts/excel/reader';
import type { WorkbookCells } from '../../../src/workbook/cells';
import { compile, type CompileOptions } from '../../../src/workbook/compile';
import type { CellValue, WorkbookSpec } from '../../../src/workbook/model';
import { cellA1 } from '../../../src/workbook/r1c1';
import { readCase } from '../../../src/workbook/read-case';
import type { Sheet } from '../../excel-host/model/sheet';

export function specOf(partnershipCase: PartnershipCase, options: CompileOptions = {}): WorkbookSpec {
  return compile(partnershipCase, appraise(partnershipCase), options);
}

/** As the pane does it: survey, compile, write. */
export async function build(partnershipCase: PartnershipCase, options: CompileOptions = {}): Promise<WorkbookSpec> {
  const { live, writer } = excelHost();
  const spec = specOf(partnershipCase, { ...options, taken: await live.survey() });
  await writer.write(spec);
  return spec;
}

export function readEverything(): Promise<WorkbookCells> {
  return readTabs(() => true);
}

export function caseIn(cells: WorkbookCells): PartnershipCase {
  const read = readCase(cells);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.partnershipCase;
}

/** Where what Excel shows is not what the engine found, or not what was typed: "Posts!B4: 3, not 4". */
export function differences(spec: WorkbookSpec, cells: WorkbookCells): string[] {
  return spec.tabs.flatMap(({ name, blocks }) => {
    const tab = cells.tabs.find((each) => each.name === name);
    if (!tab) return [`${name} is missing`];
    return blocks.flatMap((block) =>
      block.values.flatMap((line, i) =>
        line.flatMap((wanted, j) => {
          const [row, column] = [block.row + i, block.column + j];
          const place = `${name}!${cellA1(row, column)}`;
          const shown = tab.value(row, column);
          const found = same(shown, wanted) ? [] : [`${place}: ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}`];
          const officer = block.officerFormulas.some((each) => each.row === i && each.column === j);
          const calculated = block.formulas !== null || officer;
          return (tab.formula(row, column) !== null) === calculated ? found : [...found, `${place}: ${calculated ? 'no formula' : 'a formula'}`];
        }),
      ),
    );
  });
}

function same(shown: CellValue, wanted: CellValue): boolean {
  if (typeof shown === 'number' && typeof wanted === 'number') return Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return (shown ?? '') === (wanted ?? '');
}

/** Everything of a tab that a build could have changed. */
export function pictureOf({ name, cells, tables, charts, rules, columnWidths, rowHeights, links, frozen }: Sheet): unknown {
  return structuredClone({
    name, cells: [...cells], tables: tables.map((table) => table.name), charts: charts.length, rules: rules.length,
    columnWidths: [...columnWidths], rowHeights: [...rowHeights], links: [...links], frozen,
  });
}
