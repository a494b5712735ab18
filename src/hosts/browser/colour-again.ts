import { IResourceManagerService, type Injector } from '@univerjs/core';
import { RESOURCES } from './workbook-data';

/** When a workbook is closed, the spreadsheet forgets which cells of all workbooks have rules for their colours: here those of one are said again. */
export function colourAgain(injector: Injector, unit: string): void {
  const rules = injector.get(IResourceManagerService).getAllResourceHooks().find(({ pluginName }) => pluginName === RESOURCES.highlights);
  if (!rules) return;
  const kept: unknown = rules.parseJson(rules.toJson(unit));
  rules.onUnLoad(unit);
  rules.onLoad(unit, kept);
}
