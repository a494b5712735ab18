import type { PartnershipCase } from '../../engine/case';
import { fieldColumns, fieldRows } from '../read/field-columns';
import type { FoundTable } from '../read/find-tables';
import { normal } from '../read/headers';
import { caseGroups, FIELD, type CaseRow } from '../tabs/inputs/case-fields';
import { plain, type Typed } from '../tabs/inputs/codec';
import type { Sign } from '../tabs/inputs/numbers';
import type { CellWrite } from './input-edits';
import { isSameTyped } from './same-typed';

/** The sign in which the workbook shows a saving: as it was built, whatever the case says meanwhile. */
export function signIn(councils: FoundTable): Sign {
  const at = signCell(councils);
  return at && councils.tab.value(at.row, at.column) === -1 ? -1 : 1;
}

export function signCell(councils: FoundTable): { readonly row: number; readonly column: number } | null {
  const row = fieldRows(councils).get(normal(FIELD.sign.label));
  return row === undefined ? null : { row, column: fieldColumns(councils).value };
}

/** The single fields of the Case tab that a change of the case changes, found by their labels above the Councils table. */
export function fieldEdits(councils: FoundTable, sign: Sign, before: PartnershipCase, after: PartnershipCase): CellWrite[] {
  const rows = fieldRows(councils);
  const { tab } = councils;
  const columns = fieldColumns(councils);
  const was = rowsOf(before, sign);
  return [...rowsOf(after, sign)].flatMap(([label, now]) => {
    const row = rows.get(label);
    const then = was.get(label);
    if (row === undefined || !then) return [];
    const write = (column: number, { value, formula }: Typed, format: CellWrite['format']): CellWrite => ({ tab: tab.name, row, column, value, formula, format, isNew: false });
    return [
      ...(isSameTyped(then.typed, now.typed) ? [] : [write(columns.value, now.typed, now.format)]),
      ...(now.own === null || then.own?.source === now.own.source ? [] : [write(columns.source, plain(now.own.source ?? null), 'text')]),
      ...(now.own === null || then.own?.note === now.own.note ? [] : [write(columns.note, plain(now.own.note ?? null), 'text')]),
    ];
  });
}

/** Whether the Case tab has a row of this label. */
export function hasRow(councils: FoundTable, label: string): boolean {
  return fieldRows(councils).has(normal(label));
}

function rowsOf(partnershipCase: PartnershipCase, sign: Sign): Map<string, CaseRow> {
  return new Map(caseGroups({ partnershipCase, sign }).flatMap(({ rows }) => rows.map((row) => [normal(row.label), row] as const)));
}
