import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { FONT, FONT_SIZE } from '../../workbook/look';
import type { WorkbookSpec } from '../../workbook/model';
import { printOf } from '../../workbook/print';
import { MARK_NAME } from '../../workbook/record/mark';
import { nameOfTab, tabArea, type TabNames } from '../../workbook/places';
import type { KnownNames } from '../../workbook/officer-formula';
import { printNames, writeSheet } from './sheet';

/** The same workbook gives the same bytes: a file says nothing of when it was written. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

export interface WriteOptions {
  /** Rows repeated on each printed page. LibreOffice takes half its time to lay out pages, so some tests leave them out. */
  readonly printTitles?: boolean;
}

/** The workbook as the bytes of an .xlsx file: every calculated cell with its formula and the engine's value. */
export async function writeXlsx(spec: WorkbookSpec, options: WriteOptions = {}): Promise<Uint8Array> {
  const names: TabNames = new Map(spec.tabs.map((tab) => [tab.id, tab.name]));
  const known = knownNames(spec);
  return writeFile({
    sheets: spec.tabs.map((tab) => writeSheet(tab, names, known)),
    namedRanges: [...workbookNames(spec, names), ...(options.printTitles === false ? [] : spec.tabs.flatMap((tab) => printNames(tab.name, printOf(tab))))],
    properties: { title: spec.title, subject: spec.subject, created: WRITTEN, modified: WRITTEN, ...(spec.mark === undefined ? {} : { custom: { [MARK_NAME]: spec.mark } }) },
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: 0,
  });
}

function knownNames(spec: WorkbookSpec): KnownNames {
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  return {
    tabs: lower(spec.tabs.map((tab) => tab.name)),
    tables: lower(spec.tabs.flatMap((tab) => (tab.table ? [tab.table.name] : []))),
    names: lower(spec.names.map((each) => each.name)),
  };
}

function workbookNames(spec: WorkbookSpec, names: TabNames): NamedRange[] {
  return spec.names.map((each) => ({
    name: each.name,
    range: tabArea(nameOfTab(names, each.tab), each.area),
    ...(each.comment === undefined ? {} : { comment: each.comment.slice(0, 255) }),
  }));
}
