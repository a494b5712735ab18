import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { engineFunctions, type SheetFunction } from './functions';
import { recalculateFromKept } from './recalculation';
import { registerAll } from './register';
import { rememberWhole } from './remember-whole';

/** The half of the spreadsheet that calculates, for a thread of its own: it follows the workbooks of the page by itself. */
export function startCalculating(functions: readonly SheetFunction[]): void {
  rememberWhole();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  registerAll(univer, UniverSheetsCoreWorkerPreset({ formula: { function: engineFunctions(functions) } }).plugins, {});
  recalculateFromKept(univer);
}
