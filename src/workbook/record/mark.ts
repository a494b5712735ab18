import type { WorkbookCells } from '../cells';
import { fingerprint, pack } from './fingerprint';
import { BUILD_RECORD_VERSION } from './place-record';
import type { BuildRecord } from './read-build-record';
import type { RecordedBlock } from './recorded';

/** The document property that says what was built: the version of the record, and a fingerprint of all formulas but those of Contents. */
export const MARK_NAME = 'Partnership Case build';

export function markOf(blocks: readonly Pick<RecordedBlock, 'id' | 'formulas'>[]): string {
  return `${BUILD_RECORD_VERSION} ${fingerprint(blocks.map(({ id, formulas }) => `${id} ${formulas}`).join('\n'))}`;
}

/** Whether the record on Contents is still the one that the document property speaks of; true where there is no property. */
export function agreesWithMark({ mark }: Pick<WorkbookCells, 'mark'>, { blocks }: Pick<BuildRecord, 'blocks'>): boolean {
  if (mark === undefined || mark === null) return true;
  return mark === markOf(blocks.filter(({ tab }) => tab !== 'contents').map(({ id, formulas }) => ({ id, formulas: formulas === null ? '' : pack(formulas) })));
}
