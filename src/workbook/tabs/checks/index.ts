import type { TabContext } from '../../context';
import { TabDraft } from '../../draft';
import { across, at, columnOf, formula, range, type CellRef, type Formula, type Place } from '../../formula';
import { ACCEPTED_HEADERS, acceptedRow, type Accepted } from '../../check/accepted';
import { header, opening } from '../headings';
import { built } from './built';
import { cells } from './cells';
import type { Check, Checked, CheckKind } from './check';
import { outstanding, waitingResults } from './outstanding';
import { sums } from './sums';
import { typedInputs } from './typed';

export interface CheckPlaces {
  readonly draft: TabDraft;
  readonly master: Place;
  /** The master check as it stands when the workbook is built. */
  readonly masterWords: string;
}

/** The "Checks" tab: every check with its count and its status in words, and one master check that Contents repeats. */
export function checksTab(context: TabContext, checked: Checked, accepted: readonly Accepted[]): CheckPlaces {
  const draft = new TabDraft('checks', 'Checks', 'check', { widths: [34, 60, 12, 12, 24, 12, 28], freeze: { rows: 0, columns: 1 } });
  const top = opening(draft, 'Checks', [
    'For whoever relies on this workbook: nothing below may say "Problem" or "Build again".',
    'Outstanding items are not errors: figures to be confirmed or decided, said here so that no total looks more certain than it is.',
  ]);
  draft.text('master-label', 'Master check', top, 1, 'total');
  const checks = checksFor(context, checked);
  const headerRow = top + 2;
  draft.repeat(header(draft, 'header', ['Check', 'What it means', 'As built', 'Count', 'Status'], headerRow));
  const row = headerRow + 1;
  draft.place({ id: 'names', kind: 'text', style: 'label', values: checks.map(({ name, means }) => [name, means]) }, row, 1);
  const asBuilt = draft.place({ id: 'as-built', kind: 'text', style: 'label', format: 'count', values: checks.map((each) => [each.built ?? '']) }, row, 3);
  const count = draft.place({
    id: 'count', kind: 'calculation', format: 'count', values: checks.map(({ value }) => [value]), formulas: checks.map((each) => each.formula(across(asBuilt))),
  }, row, 4);
  const own = across(count);
  const status = draft.place({
    id: 'status', kind: 'calculation', style: 'status', values: checks.map((each) => [statusOf(each)]),
    formulas: checks.map(({ kind }) => statusFormula(kind, own)),
  }, row, 5);
  const wrong = checks.filter((each) => (each.kind === 'problem' || each.kind === 'build again') && each.value !== 0).length;
  const open = checks.filter((each) => each.kind === 'outstanding');
  const outstandingItems = open.reduce((sum, each) => sum + each.value, 0);
  const waits = checks.filter((each) => each.kind === 'waits' && each.value !== 0).length;
  const openFrom = checks.length - open.length;
  const counted = formula`SUM(${range(at(count, openFrom), at(count, checks.length - 1))})`;
  const failing = formula`(COUNTIF(${columnOf(status)},"Problem")+COUNTIF(${columnOf(status)},"Build again"))`;
  const master = draft.place({
    id: 'master', kind: 'calculation', style: 'status', values: [[masterWords(wrong, waits, outstandingItems)]],
    formulas: formula`IF(${failing}>0,"Problem: see the Checks tab",IF(${counted}=0,IF(COUNTIF(${columnOf(status)},"Waiting*")>0,"Results wait for an input: see the Checks tab","OK"),IF(${counted}=1,"OK, 1 item outstanding","OK, "&${counted}&" items outstanding")))`,
  }, top, 2);
  for (const place of [status, master]) {
    draft.highlight(place, 'begins with', 'Problem', 'bad');
    draft.highlight(place, 'begins with', 'Build again', 'bad');
    draft.highlight(place, 'equals', 'OK', 'good');
    draft.highlight(place, 'begins with', 'OK,', 'attention');
    draft.highlight(place, 'begins with', 'Results wait', 'attention');
  }
  draft.highlight(status, 'begins with', 'Outstanding', 'attention');
  draft.highlight(status, 'begins with', 'Waiting', 'attention');
  placeAccepted(draft, accepted);
  draft.name('PC_Master_check', master, 'OK, OK with items outstanding, or Problem');
  return { draft, master, masterWords: masterWords(wrong, waits, outstandingItems) };
}

/** What officers have looked at and let stand, with their reasons: it grows as more is accepted. */
function placeAccepted(draft: TabDraft, accepted: readonly Accepted[]): void {
  draft.text('accepted-heading', 'Accepted differences', draft.below(1), 1, 'heading');
  const values = accepted.length > 0 ? accepted.map(acceptedRow) : [ACCEPTED_HEADERS.map(() => null)];
  const format = { columns: ACCEPTED_HEADERS.map((header) => (header === 'Shows' || header === 'Inputs give' ? 'general' as const : 'text' as const)) };
  draft.placeTable({ id: 'accepted', name: 'Accepted', headers: [...ACCEPTED_HEADERS] }, { id: 'accepted', values, format }, draft.below());
}

function masterWords(wrong: number, waits: number, outstanding: number): string {
  if (wrong > 0) return 'Problem: see the Checks tab';
  if (outstanding === 0 && waits > 0) return 'Results wait for an input: see the Checks tab';
  if (outstanding === 0) return 'OK';
  return outstanding === 1 ? 'OK, 1 item outstanding' : `OK, ${outstanding} items outstanding`;
}

const STATUS_WORDS: Readonly<Record<CheckKind, string>> = { problem: 'Problem', 'build again': 'Build again', waits: 'Waiting: ', outstanding: 'Outstanding: ' };

function counts(kind: CheckKind): boolean {
  return kind === 'waits' || kind === 'outstanding';
}

function statusOf({ kind, value }: Check): string {
  if (value === 0) return 'OK';
  return counts(kind) ? `${STATUS_WORDS[kind]}${value}` : STATUS_WORDS[kind];
}

/** An error counts as a problem: a check is never green because it could not be made. */
function statusFormula(kind: CheckKind, count: CellRef): Formula {
  const otherwise = counts(kind) ? formula`"${STATUS_WORDS[kind]}"&${count}` : formula`"${STATUS_WORDS[kind]}"`;
  return formula`IF(ISERROR(${count}),"Problem",IF(${count}=0,"OK",${otherwise}))`;
}

/** Problems first, then what a new build would mend, then what is outstanding, which the master check adds up. */
function checksFor(context: TabContext, checked: Checked): Check[] {
  return [...sums(context, checked), ...cells(checked), ...typedInputs(context, checked), ...built(context, checked), ...waitingResults(context, checked), ...outstanding(context, checked)];
}
