import type { Area, Block, TabSpec } from '../model';
import { cellA1 } from '../r1c1';
import type { CopiedTab, DifferingCell } from './copy-tab';
import type { Cell } from './places';

export interface Said {
  readonly madeOn: string;
  /** Calculated cells that differ and are not in the copy. */
  readonly elsewhere: number;
  /** Accepted cells that are not in the copy, where this tab is the one to say so. */
  readonly acceptedElsewhere: number;
}

/** What each tab of the copy says on top: that it is one, and all that is not as the inputs would have it. */
export function statements(copy: CopiedTab, { madeOn, elsewhere, acceptedElsewhere }: Said): string[] {
  const kinds = WORDS.map(([which, one, many]) => ({ cells: copy.differing.filter(({ kind }) => which.includes(kind)), one, many })).filter(({ cells }) => cells.length > 0);
  const others = [
    ...(copy.missing === 0 ? [] : ['The inputs were changed since this tab was built: rows or columns that they need now are not here yet.']),
    ...(copy.hidesSome ? ['Rows or columns that are hidden in the workbook are not in this copy.'] : []),
    ...(elsewhere === 0 ? [] : [`In cells that are not in this copy, ${elsewhere === 1 ? '1 more calculated figure differs' : `${elsewhere} more calculated figures differ`} from what the inputs give.`]),
    ...(acceptedElsewhere === 0 ? [] : [`In cells that are not in this copy, ${acceptedAs(acceptedElsewhere, acceptedElsewhere === 1 ? '1 figure' : `${acceptedElsewhere} figures`)}.`]),
  ];
  // The cells that are named go down by as many rows as there are lines.
  const lines = 1 + kinds.length + copy.accepted.length + others.length;
  const at = ({ row, column }: Cell): string => cellA1(below(copy.title, lines, row), column);
  return [
    `Copy of values made on ${dayInWords(madeOn)}. It holds no formulas: where the text speaks of formulas and inputs, it means the workbook that it was made from.`,
    ...kinds.map(({ cells, one, many }) => `${cells.length === 1 ? `1 ${one}` : `${cells.length} ${many}`} ${listed(cells.map(at))}.`),
    ...copy.accepted.map((cell) => `${acceptedAs(1, at(cell))}: ${cell.why.reason} (${cell.why.by}, ${dayInWords(cell.why.on)}).`),
    ...others,
  ];
}

function acceptedAs(count: number, what: string): string {
  return `${what} ${count === 1 ? 'was accepted as different from its calculation' : 'were accepted as different from their calculations'}`;
}

const WORDS: readonly (readonly [kinds: readonly DifferingCell['kind'][], one: string, many: string])[] = [
  [['typed over', 'emptied'], 'figure was typed over its formula; see', 'figures were typed over their formulas; see'],
  [['other formula'], 'figure comes from another formula than the one that was built; see', 'figures come from other formulas than those that were built; see'],
  [['stale value'], 'figure is not what the inputs give; see', 'figures are not what the inputs give; see'],
];

const MOST_LISTED = 12;

function listed(addresses: readonly string[]): string {
  const shown = addresses.slice(0, MOST_LISTED).join(', ');
  return addresses.length > MOST_LISTED ? `${shown} and ${addresses.length - MOST_LISTED} more` : shown;
}

function dayInWords(day: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) ? date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) : day;
}

/** The row in the copy, with room made below the title. */
function below(title: number, room: number, row: number): number {
  return row > title ? row + room : row;
}

/** The tab with these lines below its title, and all else moved down. */
export function stated({ tab, title }: CopiedTab, lines: readonly string[]): TabSpec {
  const down = <T extends { readonly row: number }>(each: T): T => ({ ...each, row: below(title, lines.length, each.row) });
  const words = lines.map((line, i): Block => ({
    id: `${tab.id}/copy-${i + 1}`, kind: 'text', row: title + 1 + i, column: 1, values: [[line]], formulas: null, officerFormulas: [],
    style: i === 0 ? 'subtitle' : 'note', format: 'general',
  }));
  return {
    ...tab,
    blocks: [...tab.blocks.map(down), ...words],
    links: tab.links.map(down),
    highlights: tab.highlights.map((each) => ({ ...each, area: down<Area>(each.area) })),
    charts: tab.charts.map((chart) => ({ ...down(chart), categories: down<Area>(chart.categories), series: chart.series.map((each) => ({ ...each, values: down<Area>(each.values) })) })),
  };
}
