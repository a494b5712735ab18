import { ReferenceNodeFactory } from '@univerjs/engine-formula';

interface Reads {
  _checkTokenIsTableReference(token: string): boolean;
}

const reads = ReferenceNodeFactory.prototype as unknown as Reads;
const { _checkTokenIsTableReference: isTableReference } = reads;

const OF_TABLE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su;

/** Names of tables as Excel takes them. The spreadsheet read no columns of one with an underscore or a full stop, as ours have where another table has their name. */
export function tablesByAnyName(): void {
  reads._checkTokenIsTableReference = function check(this: Reads, token) {
    return isTableReference.call(this, token) || OF_TABLE.test(token);
  };
}
