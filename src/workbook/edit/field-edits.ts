import type { PartnershipCase } from '../../engine/case';
import type { FoundTable } from '../read/find-tables';
import { normal } from '../read/headers';
import { caseGroups, FIELD, type CaseRow } from '../tabs/inputs/case-fields';
import { plain, type Typed } from '../tabs/inputs/codec';
import type { Sign } from '../tabs/inputs/numbers';
import type { CellWrite } from './input-edits';
import { isSameTyped } from './same-typed';

/** Columns of the Case tab, from that of the labels. */
const [VALUE, SOURCE, NOTE] = [1, 3, 4] as const;

/** The sign in which the workbook shows a saving: as it was built, whatever the case says meanwhile. */
export function signIn(councils: FoundTable): Sign {
  const row = rowsByLabel(councils).get(normal(FIELD.sign.label));
  return row !== undefined && councils.tab.value(row, councils.column + VALUE) === -1 ? -1 : 1;
}

/** The single fields of the Case tab that a change of the case changes, found by their labels above the Councils table. */
export function fieldEdits(councils: FoundTable, sign: Sign, before: PartnershipCase, after: PartnershipCase): CellWrite[] {
  const rows = rowsByLabel(councils);
  const { tab, column } = councils;
  const was = rowsOf(before, sign);
  return [...rowsOf(after, sign)].flatMap(([label, now]) => {
    const row = rows.get(label);
    const then = was.get(label);
    if (row === undefined || !then) return [];
    const write = (offset: number, { value, formula }: Typed, format: CellWrite['format']): CellWrite => ({ tab: tab.name, row, column: column + offset, value, formula, format, isNew: false });
    return [
      ...(isSameTyped(then.typed, now.typed) ? [] : [write(VALUE, now.typed, now.format)]),
      ...(now.own === null || then.own?.source === now.own.source ? [] : [write(SOURCE, plain(now.own.source ?? null), 'text')]),
      ...(now.own === null || then.own?.note === now.own.note ? [] : [write(NOTE, plain(now.own.note ?? null), 'text')]),
    ];
  });
}

/** Whether the Case tab has a row of this label. */
export function hasRow(councils: FoundTable, label: string): boolean {
  return rowsByLabel(councils).has(normal(label));
}

function rowsOf(partnershipCase: PartnershipCase, sign: Sign): Map<string, CaseRow> {
  return new Map(caseGroups({ partnershipCase, sign }).flatMap(({ rows }) => rows.map((row) => [normal(row.label), row] as const)));
}

function rowsByLabel({ tab, row: header, column }: FoundTable): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = header - 1; row >= 1; row -= 1) {
    const label = tab.value(row, column);
    if (typeof label === 'string') rows.set(normal(label), row);
  }
  return rows;
}
