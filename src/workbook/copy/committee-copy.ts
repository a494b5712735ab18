import { describe } from '../../engine/problems';
import type { WorkbookCells } from '../cells';
import { readAccepted } from '../check/accepted';
import { checkWorkbook, specOf, type CheckReport } from '../check/check-workbook';
import type { WorkbookSpec } from '../model';
import { readCase } from '../read-case';
import { readBuildRecord, type BuildRecord } from '../record/read-build-record';
import { planRebuild } from '../rebuild/plan';
import { copyTab, finishLinks, type CopiedTab } from './copy-tab';
import { TabPlaces, type HiddenParts } from './places';
import { statements, stated } from './statements';

export interface CopyOptions {
  /** Ids of tabs of the build. */
  readonly tabs: readonly string[];
  /** "2026-04-01" */
  readonly madeOn: string;
  /** What the workbook does not show, as `hidden` of a host says it: it is not in the copy. */
  readonly hidden?: readonly HiddenParts[];
}

export type CommitteeCopy = { readonly spec: WorkbookSpec } | { readonly problems: readonly string[] };

/**
 * Chosen tabs of a workbook of ours as values, to hand out: what the cells show now, in the look of the build, without formulas,
 * names, tables, lists or the build record. Each tab says on top that it is a copy, and which of its figures are not what the
 * inputs give.
 *
 *   cells ─▶ check against the engine ─▶ find each cell of the build where it is now ─▶ copy what it shows, and say what differs
 */
export function committeeCopy(cells: WorkbookCells, { tabs: chosen, madeOn, hidden = [] }: CopyOptions): CommitteeCopy {
  const record = readBuildRecord(cells);
  const checked = checkWorkbook(cells);
  if (!record || 'refused' in checked) return { problems: [REFUSALS['refused' in checked ? checked.refused : 'nothing built']] };
  const read = readCase(cells);
  if ('problems' in read || checked.report.problems.length > 0) return { problems: inWords(checked.report) };
  const spec = specOf(read.partnershipCase, record, readAccepted(cells, record));
  const missing = [...missingTabs(chosen, spec, cells, record), ...hiddenTabs(chosen, record, hidden)];
  if (missing.length > 0) return { problems: missing };

  const wanted = new Set(chosen);
  const plan = planRebuild(cells, record, spec);
  const copies = spec.tabs.flatMap((tab): CopiedTab[] => {
    const change = plan.changes.find(({ id }) => id === tab.id);
    const now = cells.tabs.find(({ name }) => name === change?.name);
    if (!wanted.has(tab.id) || !change || !now) return [];
    return [copyTab({ ...tab, name: now.name }, new TabPlaces(tab, change.geometry, now, record, hidden.find(({ tab: name }) => name === now.name)), wanted, checked.report)];
  });
  const onOthers = [...checked.report.differences, ...checked.report.followAccepted].filter(({ place }) => !copies.some(({ tab }) => tab.name === place.tab)).length;
  const elsewhere = copies.reduce((sum, { unseen }) => sum + unseen, onOthers);
  const acceptedElsewhere = checked.report.accepted.length - copies.reduce((sum, { accepted }) => sum + accepted.length, 0);
  const said = copies.map((copy, i) => stated(copy, statements(copy, { madeOn, elsewhere, acceptedElsewhere: i === 0 ? acceptedElsewhere : 0 })));
  return {
    spec: { title: spec.title, subject: `Copy of values: ${spec.subject}`, tabs: finishLinks(said), names: [], notices: [] },
  };
}

const REFUSALS = {
  'nothing built': 'Nothing is built in this workbook yet, so there is nothing to copy. Build first.',
  'newer version': 'This workbook was built by a later version of the add-in. Update the add-in, then copy.',
} as const;

function inWords({ problems }: CheckReport): string[] {
  return problems.map((problem) => describe({ ...problem, path: problem.cell ?? problem.path }));
}

function hiddenTabs(chosen: readonly string[], record: BuildRecord, hidden: readonly HiddenParts[]): string[] {
  const names = new Set(hidden.flatMap(({ tab, isHidden }) => (isHidden ? [tab] : [])));
  return chosen.flatMap((id) => {
    const name = record.tabs.get(id)?.now ?? null;
    return name !== null && names.has(name) ? [`The tab ${name} is hidden. Unhide it (right-click any tab), or leave it out of the copy.`] : [];
  });
}

function missingTabs(chosen: readonly string[], spec: WorkbookSpec, cells: WorkbookCells, record: BuildRecord): string[] {
  if (chosen.length === 0) return ['No tab is chosen. Choose at least one to copy.'];
  return chosen.flatMap((id) => {
    const tab = spec.tabs.find((each) => each.id === id);
    const known = record.tabs.get(id);
    if (tab && cells.tabs.some(({ name }) => name === known?.now)) return [];
    return [`The tab ${tab?.name ?? known?.built ?? id} is not in this workbook. Build again to have it, or leave it out of the copy.`];
  });
}
