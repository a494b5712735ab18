import type { TabDraft } from '../draft';
import { formula, wholeOf, type Place } from '../formula';
import { areaA1 } from '../r1c1';
import { header } from '../tabs/headings';
import type { RecordedBlock } from './recorded';

/** The version of the build record; a workbook with a later one is refused in words. */
export const BUILD_RECORD_VERSION = 2;

/** The headings over the record, with the headers under them: how it is found where its names were deleted. */
export const RECORD_HEADING = ['Build record', ['Kind', 'What', 'Name in this workbook']] as const;
export const BLOCKS_HEADING = ['Blocks as built', ['Block', 'Rows now', 'Cells as built', 'Formulas as built']] as const;

export interface RecordSources {
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  /** Tables by id and by the name they have in this workbook. */
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly builtOn: string | null;
  readonly builtFor: string;
}

/** What was built, under which names: how the workbook is read back, also where a name had to be changed; gives its heading. */
export function placeBuildRecord(draft: TabDraft, { tabs, tables, builtOn, builtFor }: RecordSources): Place {
  const heading = draft.text('record-heading', RECORD_HEADING[0], draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'record-header', RECORD_HEADING[1], row - 1);
  const record = draft.place({
    id: 'record', kind: 'text', style: 'label', format: 'text',
    values: [
      ['version', String(BUILD_RECORD_VERSION), ''],
      ...(builtOn === null ? [] : [['built on', builtOn, '']]),
      ['built for', builtFor, ''],
      ...tabs.map(({ id, name }) => ['tab', id, name]),
      ...tables.map(({ id, name }) => ['table', id, name]),
    ],
  }, row, 1);
  draft.name('PC_build_record', record, 'What was built, under which names');
  return heading;
}

/** Where each block stands now: calculated for the record's own sake, and no figure. */
const BLOCKS_NOW = 'blocks-now';

export function isOfRecord(blockId: string): boolean {
  return blockId.endsWith(`/${BLOCKS_NOW}`);
}

/**
 * Each block with a formula over its cells, which follows them wherever they are moved, so that what was built is found again and
 * what was changed in it is seen.
 */
export function placeRecordedBlocks(draft: TabDraft, blocks: readonly RecordedBlock[]): void {
  const heading = draft.text('blocks-heading', BLOCKS_HEADING[0], draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'blocks-header', BLOCKS_HEADING[1], row - 1);
  const ids = draft.place({ id: 'blocks', kind: 'text', style: 'label', format: 'text', values: blocks.map(({ id }) => [id]) }, row, 1);
  draft.place({
    id: BLOCKS_NOW, kind: 'calculation', format: 'integer',
    values: blocks.map(({ area }) => [area.rows]),
    formulas: blocks.map(({ tab, area }) => formula`IFERROR(ROWS(${wholeOf({ tab, ...area })}),0)`),
  }, row, 2);
  draft.place({
    id: 'blocks-built', kind: 'text', style: 'label', format: 'text', values: blocks.map(({ area, formulas }) => [areaA1(area), formulas]),
  }, row, 3);
  draft.name('PC_built_blocks', { ...ids, columns: 4 }, 'Each block that was built, with its cells and formulas');
}
