import { getAt } from '../../case/at-path';
import { TBC, type Figure, type PartnershipCase } from '../../engine/case';
import { HostProblem, type SelectedCell, type SelectedLine } from '../../workbook/host';
import { negated, numberOf, signed, type Sign } from '../../workbook/tabs/inputs/numbers';
import type { FigurePlace } from '../state/editing';
import { placeOfPath } from '../state/place-of-path';
import { nameOfItem } from '../words/case';
import { LINK_WORDS } from '../words/link';
import { withValue } from './change';
import { yearsFrom } from './years';

export interface Linked {
  readonly partnershipCase: PartnershipCase;
  /** What was changed: "4 years of Harborough District Council linked to 'MTFS 2026'!D14:G14". */
  readonly words: string;
  readonly to: LinkedTo;
}

/** The cells that figures follow from now on. */
export interface LinkedTo {
  /** "'MTFS 2026'!D14:G14" */
  readonly address: string;
  readonly cells: number;
  /** Selected cells for which there was no year. */
  readonly left: number;
}

/**
 * The case with a figure that a cell of the officer's own gives, in the sign in which a saving is typed; and with those of the years that
 * follow, where a row or column of cells is selected. @throws HostProblem where one of the cells cannot give one
 */
export function linked(partnershipCase: PartnershipCase, { path, words }: FigurePlace, selected: SelectedLine | null, ours: readonly string[], ofSaving: Sign): Linked {
  if (!selected) throw new HostProblem(LINK_WORDS.block, LINK_WORDS.lineNext);
  if (selected.hasHidden) throw new HostProblem(LINK_WORDS.hidden, LINK_WORDS.lineNext);
  const years = yearsFrom(partnershipCase, path);
  const paths = years.length === 0 ? [path] : years.map((year) => path.replace(/\["[^"]+"\]$/, `["${year}"]`));
  const cells = selected.cells.slice(0, paths.length);
  const sign = isSaving(path) ? ofSaving : 1;
  const next = cells.reduce((before, cell, i) => {
    const own = paths[i] ?? path;
    return withValue(before, own, figureOf(getAt(before, own) as Figure | undefined, cell, { ours, sign, isOne: cells.length === 1 }));
  }, partnershipCase);
  const to = { address: addressOf(cells), cells: cells.length, left: selected.count - cells.length };
  return { partnershipCase: next, words: LINK_WORDS.step(to, words, nameAt(partnershipCase, path)), to };
}

function figureOf(before: Figure | undefined, { address, tab, value }: SelectedCell, { ours, sign, isOne }: { readonly ours: readonly string[]; readonly sign: Sign; readonly isOne: boolean }): Figure {
  const refused = (words: string, next: string): HostProblem => new HostProblem(isOne ? words : `${words} ${LINK_WORDS.none}`, next);
  if (ours.some((name) => name.toLowerCase() === tab.toLowerCase())) throw refused(LINK_WORDS.ours(address), LINK_WORDS.oursNext);
  const given = numberOf(value);
  if (given === null) throw refused(LINK_WORDS.empty(address), LINK_WORDS.next);
  if (typeof given !== 'number' && given !== TBC) throw refused(LINK_WORDS.noNumber(address), LINK_WORDS.next);
  const formula = `=${address}`;
  return { ...before, value: typeof given === 'number' ? signed(given, sign) : given, formula: sign === 1 ? formula : negated(formula) };
}

/** Of the item that a figure is of. */
function nameAt(partnershipCase: PartnershipCase, path: string): string {
  const place = placeOfPath(path);
  return place.kind === 'item' ? nameOfItem(partnershipCase, place.section, place.index) : '';
}

/** "'MTFS 2026'!D14:G14" */
function addressOf(cells: readonly SelectedCell[]): string {
  const [first = '', ...others] = cells.map(({ address }) => address);
  const last = others.at(-1);
  return last === undefined ? first : `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
}

/** Salaries, costs and deficits are positive in every workbook. */
function isSaving(path: string): boolean {
  return path.startsWith('lines[') && path.includes('.amounts');
}
