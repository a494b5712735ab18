import type { PartnershipCase } from '../../../engine/case';
import { readAmount } from '../amount';
import { isByCouncil, type Target } from './block';
import { councilNamed } from './councils';
import { gridOf } from './grid';
import { SUM } from './sum';
import { tidyYear } from '../new-case';

type Line = readonly [label: string, ...cells: string[]];

/**
 * A block in which nothing but single spaces tells columns apart, as text copied from a PDF, with tabs in their place. A row is only
 * taken so where it has a figure for each column: an empty cell leaves no trace, and which one it was is not to be guessed.
 */
export function singleSpacesAsTabs(text: string, partnershipCase: Pick<PartnershipCase, 'councils'>, years: readonly string[], target: Target): string {
  if (target === 'opportunities' || gridOf(text).some((cells) => cells.length > 1)) return text;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const codes = new Set(partnershipCase.councils.map(({ code }) => code.toLowerCase()));
  const isTitle = (word: string): boolean => SUM.test(word) || (isByCouncil(target) ? codes.has(word.toLowerCase()) : /\D/.test(word) && tidyYear(word) !== null);
  const at = lines.findIndex((line) => titlesIn(line, isTitle).length > 1);
  const titles = titlesIn(lines[at] ?? '', isTitle);
  const columns = titles.length > 1 ? titles.length : isByCouncil(target) ? null : years.length;
  if (columns === null) return text;
  const isLabel = (label: string): boolean => (target === 'deficits' ? SUM.test(label) || councilNamed(partnershipCase, label) !== null : /\p{L}/u.test(label));
  const isFigure = (word: string): boolean => readAmount(word).kind !== 'refused';
  const rows = lines.map((line, i) => {
    const [label, ...cells] = splitAt(line, columns);
    if (i === at) return [label, ...cells];
    return cells.length === columns && cells.every(isFigure) && isLabel(label) ? [label, ...cells] : [line];
  });
  return rows.some((cells, i) => i !== at && cells.length > 1) ? rows.map((cells) => cells.join('\t')).join('\n') : text;
}

/** The last words of a row that name columns. */
function titlesIn(line: string, isTitle: (word: string) => boolean): readonly string[] {
  const words = wordsOf(line);
  return words.slice(words.findLastIndex((word) => !isTitle(word)) + 1);
}

/** So many words at the end of a row, and what is before them. */
function splitAt(line: string, count: number): Line {
  const words = wordsOf(line);
  const from = Math.max(0, words.length - count);
  return [words.slice(0, from).join(' '), ...words.slice(from)];
}

function wordsOf(line: string): string[] {
  return line.trim().split(/[ \u00a0]/).filter((word) => word !== '');
}
