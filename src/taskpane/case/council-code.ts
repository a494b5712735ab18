import type { PartnershipCase } from '../../engine/case';
import type { Editing } from '../state/editing';
import { CASE_WORDS } from '../words/case';
import { codesFor } from './new-case';
import { renamed } from './renamed';

/** Whether tabs are built for a code; where it is not known what they were built for, for those from which the history begins. */
export function isBuiltFor({ inTabs, builtFrom, past, partnershipCase }: Pick<Editing, 'inTabs' | 'builtFrom' | 'past' | 'partnershipCase'>, code: string): boolean {
  if (inTabs === null) return false;
  const built = builtFrom ?? past[0]?.partnershipCase ?? partnershipCase;
  return built === null || built.councils.some((each) => each.code === code);
}

/** The code of a council by its name, which no other has. */
export function codeByName(name: string, others: readonly string[]): string {
  return codesFor([name.trim() === '' ? CASE_WORDS.newNames.councils : name], others)[0] ?? '';
}

/** A case in which a council got another name: a code that was made of the name before follows it, unless tabs are built for it. */
export function withCodeByName(editing: Editing, next: PartnershipCase, path: string): PartnershipCase {
  const [, index] = /^councils\[(\d+)\]\.name$/.exec(path) ?? [];
  const at = Number(index);
  const before = editing.partnershipCase?.councils[at];
  const after = next.councils[at];
  if (index === undefined || !before || !after || isBuiltFor(editing, before.code)) return next;
  const others = next.councils.flatMap(({ code }, i) => (i === at ? [] : [code]));
  const code = codeByName(after.name, others);
  if (before.code !== codeByName(before.name, others) || code === before.code) return next;
  const councils = next.councils.map((each, i) => (i === at ? { ...each, code } : each));
  return renamed({ ...next, councils }, 'councils', at, before.code, code);
}
