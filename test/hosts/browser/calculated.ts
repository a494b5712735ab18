import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cellsOfContents } from '../../../src/workbook/contents/cells-of';
import type { CellContents, WorkbookContents } from '../../../src/workbook/contents/contents';
import type { WorkbookCells } from '../../../src/workbook/cells';
import type { SheetCells } from '../../../src/hosts/browser/read-tab';
import { valueOf } from '../../../src/hosts/browser/cell';
import { workbookData } from '../../../src/hosts/browser/workbook-data';

interface Answer {
  readonly id: string;
  readonly sheets?: Readonly<Record<string, SheetCells>>;
  readonly problem?: string;
}

/** The engine of the page's spreadsheet, in Node. */
export class PageEngine {
  private readonly worker = new Worker(join(__dirname, 'engine.cjs'));

  /** A workbook once its formulas are calculated; what the engine of the product had put in them is taken out before. */
  async calculated(contents: WorkbookContents): Promise<WorkbookContents> {
    const bare: WorkbookContents = { ...contents, tabs: contents.tabs.map((tab) => ({ ...tab, cells: tab.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })) })) };
    const sheets = await this.ask(workbookData(randomUUID(), bare));
    const shown = ({ row, column }: CellContents, tab: string) => valueOf(sheets[tab]?.[row - 1]?.[column - 1] ?? {});
    return { ...contents, tabs: contents.tabs.map((tab) => ({ ...tab, cells: tab.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: shown(cell, tab.name) })) })) };
  }

  async cells(contents: WorkbookContents): Promise<WorkbookCells> {
    return cellsOfContents(await this.calculated(contents));
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }

  private ask(data: object): Promise<NonNullable<Answer['sheets']>> {
    const id = randomUUID();
    return new Promise((resolve, reject) => {
      const take = (answer: Answer): void => {
        if (answer.id !== id) return;
        this.worker.off('message', take).off('error', reject);
        if (answer.sheets) resolve(answer.sheets);
        else reject(new Error(answer.problem));
      };
      this.worker.on('message', take).on('error', reject);
      this.worker.postMessage({ id, data });
    });
  }
}
