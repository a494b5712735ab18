import { getAt } from '../../case/at-path';
import type { PartnershipCase } from '../../engine/case';
import { LISTS } from './editing';

/** What was typed into a field and could not be read; it is kept until it is put right. */
export interface Unread {
  readonly path: string;
  readonly text: string;
  /** "salary of Chief Executive" */
  readonly words: string;
}

/** Without what stood there, and with what stands there now. */
export function withUnread(all: readonly Unread[], path: string, now: Unread | null): readonly Unread[] {
  const others = all.filter((each) => each.path !== path);
  if (now === null) return others.length === all.length ? all : others;
  return [...others, now];
}

/** What is still unread after a change of the case: it moves with its item, and gives way to what the field holds now. */
export function stillUnread(all: readonly Unread[], before: PartnershipCase | null, now: PartnershipCase): readonly Unread[] {
  if (all.length === 0 || before === null) return all;
  return all.flatMap((each) => {
    const path = pathIn(each.path, before, now);
    return path !== null && said(getAt(before, each.path)) === said(getAt(now, path)) ? [{ ...each, path }] : [];
  });
}

function pathIn(path: string, before: PartnershipCase, now: PartnershipCase): string | null {
  const [, name = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/s.exec(path) ?? [];
  const list = LISTS.find((each) => each === name);
  if (list === undefined || now[list].length >= before[list].length) return path;
  const item = before[list][Number(index)];
  const at = now[list].findIndex((each) => each === item);
  return at < 0 ? null : `${list}[${at}]${rest}`;
}

function said(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
