import type { WorkbookContents } from '../../workbook/contents/contents';
import type { Host, Live } from '../../workbook/host';
import { drawCharts, type DrawChart } from './charts';
import type { SheetFunction } from './functions';
import { followLinks } from './links';
import { sheetLive } from './live';
import { readAsTyped } from './read-typed';
import { Spreadsheet } from './spreadsheet';
import { takeNoStaleSuggestion } from './suggestions';
import { growTablesWhenTyped } from './tables';
import { takeTypingOnLeaving } from './typing';
import { sheetWriter } from './writer';

export type { Drawing } from './charts';

/** A workbook in the page, with what the page itself does with it. */
export interface PageWorkbook {
  readonly host: Host & { readonly live: Live };
  contents(): WorkbookContents;
  load(contents: WorkbookContents): Promise<void>;
  watch(changed: () => void): () => void;
  setDark(dark: boolean): void;
  dispose(): void;
}

export interface PageWorkbookOptions {
  readonly contents: WorkbookContents;
  readonly dark: boolean;
  readonly functions: readonly SheetFunction[];
  /** The thread that calculates, where there is one. */
  readonly worker: Worker | null;
  readonly drawChart: DrawChart;
  saveFile(name: string, bytes: Uint8Array): Promise<void>;
}

/** Opens the spreadsheet in an element of the page. */
export async function openPageWorkbook(element: HTMLElement, { contents, drawChart, saveFile, ...options }: PageWorkbookOptions): Promise<PageWorkbook> {
  const sheet = new Spreadsheet(element, contents, options);
  followLinks(sheet);
  readAsTyped(sheet);
  growTablesWhenTyped(sheet);
  takeNoStaleSuggestion(sheet);
  takeTypingOnLeaving(sheet, element);
  drawCharts(sheet, drawChart);
  await sheet.calculation.settled();
  return {
    host: { writer: sheetWriter(sheet), reader: { read: async () => sheet.cells() }, live: sheetLive(sheet, saveFile) },
    contents: () => sheet.contents(),
    load: (next) => sheet.load(() => next, null),
    watch: (changed) => sheet.watch(changed),
    setDark: (on) => sheet.api.toggleDarkMode(on),
    dispose: () => sheet.dispose(),
  };
}
