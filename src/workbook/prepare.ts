import type { PartnershipCase } from '../engine/case';
import { appraise } from '../engine/appraise';
import { checksOf, type CheckStatus } from './checks-of';
import { compile } from './compile';
import { headlinesOf, type Headlines } from './headlines';
import type { WorkbookSpec } from './model';
import { isOfRecord } from './record/place-record';
import { notHeld, notHeldWords } from './tab-choices';

export interface Built {
  readonly spec: WorkbookSpec;
  readonly checks: readonly CheckStatus[];
  /** What of the case the chosen tabs do not hold, in words; null where they hold all of it. */
  readonly leftOut: string | null;
}

/** A case that is worked out: what there is to say about it, and the workbook on request. */
export interface Prepared {
  readonly title: string;
  readonly headlines: Headlines;
  /** For the workbook as a file: "harborough-and-melton.xlsx". */
  readonly fileName: string;
  /** A new workbook with the chosen tabs; all of them when none are named. */
  build(tabs?: readonly string[]): Built;
}

/** What the page and the command line start from. */
export function prepare(partnershipCase: PartnershipCase): Prepared {
  const appraisal = appraise(partnershipCase);
  return {
    title: partnershipCase.title,
    headlines: headlinesOf(partnershipCase, appraisal),
    fileName: fileNameOf(partnershipCase.title),
    build(tabs) {
      const spec = compile(partnershipCase, appraisal, { ...(tabs && { tabs }), builtOn: today() });
      return { spec, checks: checksOf(spec), leftOut: tabs ? notHeldWords(notHeld(partnershipCase, tabs)) : null };
    },
  };
}

/** "14 tabs with 1,204 calculated cells, each a formula to follow.": as many as Check looks at. */
export function builtWords({ spec }: Pick<Built, 'spec'>): string {
  const blocks = spec.tabs.flatMap((tab) => tab.blocks).filter(({ id, kind }) => kind === 'calculation' && !isOfRecord(id));
  const cells = blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  return `${spec.tabs.length} tabs with ${new Intl.NumberFormat('en-GB').format(cells)} calculated cells, each a formula to follow.`;
}

const LONGEST_NAME = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export function fileNameOf(title: string): string {
  // The s of King's is no word.
  const words = title.toLowerCase().replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.reduce((before, word) => (before.length + word.length < LONGEST_NAME ? [before, word].filter(Boolean).join('-') : before), '');
  if (name === '') return 'partnership-case.xlsx';
  return `${RESERVED.test(name) ? `${name}-case` : name}.xlsx`;
}

/** The officer's own date, as 2026-04-01. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
