import type { Appraisal } from '../engine/appraisal';
import type { PartnershipCase } from '../engine/case';
import type { Accepted } from './check/accepted';
import { contextOf } from './context';
import type { TabDraft } from './draft';
import { purposeOf } from './purposes';
import { contentsTab } from './tabs/contents';
import { draftTabs } from './draft-tabs';
import { finalNames } from './formula';
import type { NameSpec, WorkbookSpec } from './model';
import { builtFor } from './record/built-for';
import { markOf } from './record/mark';
import { recordedBlocks } from './record/recorded';
import { chooseNames, NOTHING_TAKEN, type ExistingNames, type TakenNames } from './names';
import { notHeld, notHeldWords, TAB_CHOICES, withDependencies } from './tab-choices';

export interface CompileOptions {
  /** Ids of TAB_CHOICES; all of them by default. What they depend on comes with them. */
  readonly tabs?: readonly string[];
  /** What the open workbook holds already. */
  readonly taken?: TakenNames;
  /** Of the build that this one takes the place of. */
  readonly existing?: ExistingNames;
  /** Differences that officers let stand. */
  readonly accepted?: readonly Accepted[];
  /** For the build record: "2026-04-01". Left out, the same case gives the same workbook to the byte. */
  readonly builtOn?: string;
}

/**
 * A case and its appraisal as a workbook.
 *
 *   choose tabs ─▶ draft: blocks and places ─▶ name: tabs, tables, names ─▶ finish: addresses and formulas
 */
export function compile(partnershipCase: PartnershipCase, appraisal: Appraisal, options: CompileOptions = {}): WorkbookSpec {
  const chosen = withDependencies(options.tabs ?? TAB_CHOICES.map(({ id }) => id));
  const leftOut = notHeldWords(notHeld(partnershipCase, chosen));
  const context = contextOf(partnershipCase, appraisal);
  const { drafts: others, master, masterWords, savings } = draftTabs(context, chosen, options.accepted);
  const names = chooseNames([CONTENTS_NAME, ...others], options.taken ?? NOTHING_TAKEN, options.existing);
  const tabs = others.map(({ id }) => ({ id, name: known(names.tab, id), purpose: purposeOf(id) }));
  const tables = [...names.table].map(([id, name]) => ({ id, name }));
  const final = finalNames((id) => known(names.tab, id), (id) => known(names.table, id));
  const finished = others.map((draft) => draft.finish(final));
  const blocks = finished.flatMap(recordedBlocks);
  const contents = contentsTab(context, {
    master, masterWords, savings, tabs, tables, builtOn: options.builtOn ?? null, builtFor: builtFor(partnershipCase, names.table),
    blocks, finish: (draft) => draft.finish(final),
  });
  return {
    title: partnershipCase.title,
    subject: partnershipCase.subtitle ?? 'Partnership business case: apportionment, savings and deficit coverage',
    mark: markOf(blocks),
    tabs: [contents.finish(final), ...finished],
    names: [contents, ...others].flatMap((draft) => namesOf(draft, names.name)),
    notices: leftOut === null ? names.notices : [...names.notices, leftOut],
  };
}

/** Contents is drafted last, since it names the other tabs, but stands first and chooses its name first. */
const CONTENTS_NAME = { id: 'contents', wantedName: 'Contents', tableId: null, tableName: null };

function namesOf(draft: TabDraft, choose: (wanted: string) => string): NameSpec[] {
  return draft.names.map(({ name, place, comment }) => {
    const { tab, row, column, rows, columns } = place;
    const spec = { name: choose(name), tab, area: { row, column, rows, columns } };
    return comment === undefined ? spec : { ...spec, comment };
  });
}

function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`a formula refers to "${id}", which is not in this workbook`);
  return name;
}
