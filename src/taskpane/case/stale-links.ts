import { linkedFigures } from '../../case/linked-figures';
import { TBC, type Figure } from '../../engine/case';
import type { CellPlace, Live } from '../../workbook/host';
import type { CellValue } from '../../workbook/model';
import { addressOf, parsePlace } from '../../workbook/places';
import { numberOf, signed, type Sign } from '../../workbook/tabs/inputs/numbers';
import { PLAN_WORDS } from '../words/plan';
import type { Setting } from './fields';
import { linkOf, shownFigure } from './show';
import { whereOf } from './where';

const SIGNS: readonly Sign[] = [1, -1];

interface CellLink extends CellPlace {
  readonly path: string;
  /** As it stands in the cell, in the sign of the cell. */
  readonly was: Figure['value'];
}

/**
 * What is to be said before links are built that were made earlier: the officer's cells may have moved, or hold something else, and their tabs
 * may have another name, which no formula of a case in the pane can follow.
 */
export async function staleLinks(live: Pick<Live, 'cellValues'>, setting: Setting): Promise<readonly string[]> {
  const links = linkedFigures(setting.partnershipCase).flatMap(({ path, figure }) => linkTo(path, figure) ?? []);
  if (links.length === 0) return [];
  const values = await live.cellValues(links);
  const where = ({ path }: CellLink): string => whereOf(path, setting).join(', ');
  const gone = links.filter((_, i) => values[i] === undefined);
  const changed = links.flatMap((link, i) => {
    const now = values[i];
    return now === undefined || numberOf(now) === link.was ? [] : [PLAN_WORDS.staleLink(where(link), addressOf(link.tab, link.row, link.column), inWords(link.was), inWords(now))];
  });
  return [...[...new Set(gone.map(({ tab }) => tab))].map((tab) => PLAN_WORDS.lostLinks(tab, gone.filter((each) => each.tab === tab).map(where))), ...PLAN_WORDS.firstOf(changed)];
}

function linkTo(path: string, figure: Figure): CellLink | null {
  for (const sign of SIGNS) {
    const address = linkOf(figure, sign)?.address ?? null;
    const place = address === null ? null : parsePlace(address);
    if (place) return { path, tab: place.tab, row: place.row, column: place.column, was: typeof figure.value === 'number' ? signed(figure.value, sign) : figure.value };
  }
  return null;
}

function inWords(value: CellValue): string {
  const given = numberOf(value);
  if (given === null) return PLAN_WORDS.heldNothing;
  return typeof given === 'number' || given === TBC ? shownFigure({ value: given }, 'number') : PLAN_WORDS.heldNoNumber;
}
