import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { showFiguresInFull } from './figures-in-full';
import { engineFunctions, functionWords, type SheetFunction } from './functions';
import { followChanges } from './follow-changes';
import { leaveTyping } from './leave-typing';
import { nameTabByDoubleClick } from './name-tab';
import { allowNoneInView } from './none-in-view';
import { PLAIN_TABLE } from './plain-table';
import { recalculateFromKept } from './recalculation';
import { registerAll } from './register';
import { rememberWhole } from './remember-whole';

export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

export interface SpreadsheetOptions {
  readonly dark: boolean;
  readonly functions: readonly SheetFunction[];
  /** The thread that calculates; the page does so itself where there is none. */
  readonly worker: Worker | null;
}

/** The spreadsheet in an element of the page, without a workbook yet. */
export function startUniver(container: HTMLElement, { dark, functions, worker }: SpreadsheetOptions): StartedUniver {
  rememberWhole();
  followChanges();
  showFiguresInFull();
  leaveTyping();
  allowNoneInView();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, drawingWords, tableWords, missingWords(coreWords)) },
    logLevel: LogLevel.SILENT,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container, header: true, ribbonType: 'simple',
      ...(worker && { workerURL: worker }),
      formula: { initialFormulaComputing: 0, function: engineFunctions(functions), description: functionWords(functions) },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
  ];
  const options: Readonly<Record<string, object>> = {
    SHEET_TABLE_PLUGIN: { userThemes: [{ name: PLAIN_TABLE, style: {} }], defaultThemeIndex: 0 },
    // A label over the table would cover what stands above it.
    SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
  };
  // The menu of a table offers to sort, and asks this plugin to.
  registerAll(univer, [...presets.flatMap(({ plugins }) => plugins), UniverSheetsSortPlugin], options);
  if (!worker) recalculateFromKept(univer);
  nameTabByDoubleClick(container, univer.__getInjector());
  return { univer, api: FUniver.newAPI(univer) };
}

/** Words that the spreadsheet's own list lacks. */
function missingWords(words: Readonly<Record<string, unknown>>): Record<string, object> {
  const formula = words['sheets-formula'];
  return {
    'sheets-formula': {
      ...(typeof formula === 'object' ? formula : {}),
      progress: { analyzing: 'Reading formulas…', calculating: 'Calculating…', 'array-analysis': 'Reading formulas…', 'array-calculation': 'Calculating…', done: 'Calculated' },
    },
  };
}
