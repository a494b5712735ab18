/** The spreadsheet of the page without its face, which calculates as that of the page does. */
require('tsx/cjs');
const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const { UniverSheetsTablePlugin } = require('@univerjs/sheets-table');
const { followChanges } = require('../../../src/hosts/browser/follow-changes');
const { recalculateFromKept } = require('../../../src/hosts/browser/recalculation');
const { rememberWhole } = require('../../../src/hosts/browser/remember-whole');
require('@univerjs/engine-formula/facade');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

exports.startHeadless = () => {
  rememberWhole();
  followChanges();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  univer.registerPlugin(UniverSheetsTablePlugin, {});
  recalculateFromKept(univer);
  return { univer, api: FUniver.newAPI(univer) };
};
