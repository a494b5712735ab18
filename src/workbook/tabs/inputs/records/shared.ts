import { IN_MTFS, type CouncilCode, type Decision, type Figure, type InMtfs, type PerCouncil } from '../../../../engine/case';
import { choice, optionalProse, optionalText, yesNo, type Codec } from '../codec';
import { figure } from '../numbers';
import { column, councilColumns, eachCouncil, figureColumn, type Choices, type Column, type Row, type Shape } from '../record-table';

/** What the HRA share of a post, line or cost says until the council has decided. */
export const NOT_DECIDED = 'not decided';
/** What it says for a council on whose Housing Revenue Account nothing can fall. */
const NO_HRA = 'no HRA';
const NOT_KNOWN = 'not known';
/** What the cells of a new column say before anybody has typed in them. */
export const NOT_SAID: ReadonlySet<unknown> = new Set([NOT_KNOWN, NOT_DECIDED, NO_HRA]);

export const YES_OR_NO: Choices = { from: ['yes', 'no'], lenient: false };
/** An empty cell says no. */
export const FLAG = yesNo(false);
/** An empty cell says that it is not known. */
export const KNOWN_IN_MTFS = choice(IN_MTFS, 'not known');
export const HRA_SHARE = figure('percent', { missing: [NOT_DECIDED, NO_HRA] });
const SHARE_WITHOUT_HRA = figure('percent', { missing: [NO_HRA, NOT_DECIDED] });
export const MTFS_CHOICES: Choices = { from: IN_MTFS, lenient: false };

/** How a council's HRA share prints. */
export function hraShareOf({ withoutHra }: Shape, code: CouncilCode): Codec<Figure> {
  return withoutHra?.has(code) ? SHARE_WITHOUT_HRA : HRA_SHARE;
}

interface Decided {
  readonly decision?: Decision;
}

/** Why the basis was chosen, by whom and when; in their own columns, so that a later change of the basis does not change them. */
export function decisionColumns<R extends Decided>(): Column<R>[] {
  const later = { isLater: true };
  return [
    column('decision basis', 'Basis decided', optionalText, (record: R) => record.decision?.basis, { width: 20, ...later }),
    column('decision reason', 'Reason for the basis', SAID, (record: R) => record.decision?.reason, { width: 32, ...later }),
    column('decision by', 'Decided by', SAID, (record: R) => record.decision?.by, { width: 18, ...later }),
    column('decision on', 'Decided on', SAID, (record: R) => record.decision?.on, later),
  ];
}

/** An empty cell says nothing, as empty text does. */
const SAID: Codec<string | undefined> = { ...optionalProse, print: (value) => optionalProse.print(value === '' ? undefined : value) };

export function readDecision(row: Row): Decided {
  const [basis, reason, by, on] = [row.take('decision basis', optionalText), ...['reason', 'by', 'on'].map((key) => row.take(`decision ${key}`, SAID))];
  return decisionOf({ basis, reason, by, on });
}

/** Nothing in any of its cells is no decision. */
export function decisionOf({ basis, reason, by, on }: { readonly [K in keyof Decision]: string | undefined }): Decided {
  if (basis === undefined && reason === undefined && by === undefined && on === undefined) return {};
  return { decision: { basis: basis ?? '', reason: reason ?? '', by: by ?? '', on: on ?? '' } };
}

interface PerCouncilFlags {
  readonly inMtfs: PerCouncil<InMtfs>;
  readonly hraShare: PerCouncil<Figure>;
}

/** Already in the MTFS, and the share that falls on the HRA, for each council. */
export function flagColumns<R extends PerCouncilFlags>(shape: Shape): Column<R>[] {
  const inMtfs = (code: CouncilCode): Column<R> =>
    column(`inMtfs ${code}`, `In MTFS ${code}`, KNOWN_IN_MTFS, (record: R) => record.inMtfs[code] ?? 'not known', { choices: MTFS_CHOICES });
  const hraShare = (code: CouncilCode): Column<R> =>
    figureColumn(`hraShare ${code}`, `HRA share ${code}`, hraShareOf(shape, code), (record: R) => record.hraShare[code], { width: 13 });
  return [...councilColumns(shape, inMtfs), ...councilColumns(shape, hraShare)];
}

export function readFlags(row: Row, shape: Shape): PerCouncilFlags {
  return {
    inMtfs: eachCouncil(shape, (code) => row.take(`inMtfs ${code}`, KNOWN_IN_MTFS)),
    hraShare: eachCouncil(shape, (code) => row.figure(`hraShare ${code}`, HRA_SHARE)),
  };
}
