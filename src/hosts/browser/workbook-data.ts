import type { IRange, IWorkbookData, LocaleType } from '@univerjs/core';
import type { TableContents, TabContents, WorkbookContents } from '../../workbook/contents/contents';
import { FONT, FONT_SIZE } from '../../workbook/look';
import { limitRule } from './limits';
import { colourRule } from './officer-rules';
import { PLAIN_TABLE } from './plain-table';
import { rangeOf } from './ranges';
import { highlightRule, validationRule } from './rules';
import { styleOf } from './style';
import { tabData } from './tab-data';

/** The parts of a workbook that the spreadsheet's plugins keep, by the names that they have there. */
export const RESOURCES = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  highlights: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
} as const;

const LOCALE = 'enUS';

/** A name that all tabs may use. */
const EVERYWHERE = 'AllDefaultWorkbook';

/** A workbook as the spreadsheet takes it. */
export function workbookData(unit: string, contents: WorkbookContents): IWorkbookData {
  const tabs = contents.tabs.map((tab, i) => ({ id: `tab-${i + 1}`, tab }));
  const styles = contents.looks.map((_, i) => `look-${i}`);
  const byTab = <T>(make: (tab: TabContents, id: string) => T): Record<string, T> => Object.fromEntries(tabs.map(({ id, tab }) => [id, make(tab, id)]));
  const resource = (name: string, data: unknown) => ({ name, data: JSON.stringify(data) });
  return {
    id: unit,
    name: contents.title,
    appVersion: '',
    locale: LOCALE as LocaleType,
    styles: Object.fromEntries(contents.looks.map((look, i) => [`look-${i}`, styleOf(look)])),
    defaultStyle: { ff: FONT, fs: FONT_SIZE },
    sheetOrder: tabs.map(({ id }) => id),
    sheets: byTab((tab, id) => tabData(id, tab, styles)),
    custom: { subject: contents.subject, mark: contents.mark },
    resources: [
      resource(RESOURCES.names, Object.fromEntries(contents.names.map(({ name, refersTo, comment = '' }, i) => [
        `name-${i}`, { id: `name-${i}`, name, formulaOrRefString: refersTo, comment, localSheetId: EVERYWHERE },
      ]))),
      resource(RESOURCES.tables, byTab((tab, id) => ({ tables: tab.tables.map((table, i) => tableJson(table, `${id}-table-${i}`)), tableFilteredOutRows: [] }))),
      resource(RESOURCES.validations, byTab((tab, id) => [
        ...tab.limits.map((each, i) => limitRule(each, `${id}-limit-${i}`)), ...tab.validations.map((each, i) => validationRule(each, `${id}-list-${i}`)),
      ])),
      resource(RESOURCES.highlights, byTab((tab, id) => [
        ...tab.rules.map((each, i) => colourRule(each, `${id}-rule-${i}`)), ...tab.highlights.map((each, i) => highlightRule(each, `${id}-colour-${i}`)),
      ])),
    ],
  };
}

export interface TableData {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly options: { readonly showHeader: boolean; readonly showFooter: boolean; readonly tableStyleId: string };
  readonly columns: readonly { readonly id: string; readonly displayName: string; readonly dataType: string; readonly formula: string; readonly meta: object; readonly style: object }[];
  readonly filters: object;
  readonly meta: object;
}

function tableJson({ name, row, column, headers, rowCount }: TableContents, id: string): TableData {
  return {
    id, name,
    range: rangeOf({ row, column, rows: rowCount + 1, columns: headers.length }),
    options: { showHeader: true, showFooter: false, tableStyleId: PLAIN_TABLE },
    columns: headers.map((displayName, i) => ({ id: `${id}-column-${i}`, displayName, dataType: 'none', formula: '', meta: {}, style: {} })),
    filters: {},
    meta: {},
  };
}
