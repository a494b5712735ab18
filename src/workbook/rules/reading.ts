import { FIRST_YEAR_COLUMN, type TabSpec, type WorkbookSpec } from '../model';
import { cellA1 } from '../r1c1';
import type { Rule, RuleBreach } from './breach';
import { blockAt } from '../blocks-of';
import { cellsOf, layerAt, tabById } from './walk';

/** What a screen reader says first. */
export const documentProperties: Rule = (spec) =>
  (['title', 'subject'] as const)
    .filter((property) => spec[property].trim() === '')
    .map((property): RuleBreach => ({ rule: 'document properties', tab: 'workbook', cell: null, says: `the document's ${property} is empty` }));

/** The cursor starts in A1, and finds the tab's title there. */
export const titleFirst: Rule = (spec) =>
  spec.tabs
    .filter((tab) => {
      const block = blockAt(tab, 1, 1);
      const value = block?.values[0]?.[0];
      return !block || layerAt(block.style, 0, 0) !== 'title' || typeof value !== 'string' || value.trim() === '';
    })
    .map((tab): RuleBreach => ({ rule: 'title first', tab: tab.name, cell: 'A1', says: "the tab's title stands here" }));

/** Time begins in the same column on every tab. */
export const yearsInColumn: Rule = (spec) => {
  const expected = cellA1(1, FIRST_YEAR_COLUMN).slice(0, -1);
  return spec.tabs.flatMap((tab) => [...firstYears(tab)].filter(([, column]) => column !== FIRST_YEAR_COLUMN)
    .map(([row, column]): RuleBreach => ({ rule: 'years in the same column', tab: tab.name, cell: cellA1(row, column), says: `the first year of a row of headers stands in column ${expected}` })));
};

/** The column of the first financial year in each row of headers. */
function firstYears(tab: TabSpec): Map<number, number> {
  const first = new Map<number, number>();
  for (const { value, row, column, style } of cellsOf(tab)) {
    if (style !== 'header' || typeof value !== 'string' || !/^\d{4}\/\d{2}$/.test(value)) continue;
    first.set(row, Math.min(column, first.get(row) ?? column));
  }
  return first;
}

/** A link has words to click, and leads to a cell that holds something. */
export const links: Rule = (spec) =>
  spec.tabs.flatMap((tab) =>
    tab.links.flatMap((link): RuleBreach[] => {
      const at = { rule: 'links', tab: tab.name, cell: cellA1(link.row, link.column) };
      const target = tabById(spec, link.tab);
      const words = valueAt(tab, link.row, link.column);
      return [
        ...(typeof words === 'string' && words.trim() !== '' ? [] : [{ ...at, says: 'the link has no words' }]),
        ...(target && blockAt(target, link.target.row, link.target.column)
          ? []
          : [{ ...at, says: `it leads to ${target?.name ?? link.tab} ${cellA1(link.target.row, link.target.column)}, where nothing is` }]),
      ];
    }));

function valueAt(tab: TabSpec, row: number, column: number) {
  const block = blockAt(tab, row, column);
  return block?.values[row - block.row]?.[column - block.column];
}

/** A chart can be heard as well as seen, and its figures stand in the tab. */
export const charts: Rule = (spec: WorkbookSpec) =>
  spec.tabs.flatMap((tab) =>
    tab.charts.flatMap((chart) => {
      const areas = [chart.categories, ...chart.series.map(({ values }) => values)];
      const faults = [
        ...(chart.title.trim() === '' ? ['the chart has no title'] : []),
        ...(chart.altText.trim() === '' ? ['the chart has no alternative text'] : []),
        ...(chart.valueAxis.trim() === '' ? ['the axis of values has no title'] : []),
        ...(chart.series.length === 0 ? ['the chart has no series'] : []),
        ...(chart.series.some(({ name }) => name.trim() === '') ? ['a series has no name'] : []),
        ...(areas.every((area) => blockAt(tab, area.row, area.column)) ? [] : ['it draws cells that hold nothing']),
      ];
      return faults.map((says): RuleBreach => ({ rule: 'charts', tab: tab.name, cell: cellA1(chart.row, chart.column), says }));
    }));
