import type { Rule, RuleBreach } from './breach';
import { cellA1, parseArea } from '../r1c1';
import { lower, tablesOf } from './references';
import { blockAt } from '../blocks-of';
import { tabById } from './walk';

const WORKBOOK = 'workbook';

/** Tab names that Excel takes, each its own whatever its case. */
export const tabNames: Rule = (spec) => {
  const seen = new Set<string>();
  return spec.tabs.flatMap(({ name }) => {
    const faults = [
      ...(name.trim() === '' ? ['a tab needs a name'] : []),
      ...(name.length > 31 ? [`${name.length} characters; Excel takes 31`] : []),
      ...(/[[\]:*?/\\]/.test(name) ? ['a tab name cannot hold [ ] : * ? / \\'] : []),
      ...(/^'|'$/.test(name) ? ['a tab name cannot begin or end with an apostrophe'] : []),
      ...(lower(name) === 'history' ? ['Excel keeps this name for itself'] : []),
      ...(seen.has(lower(name)) ? ['another tab has this name'] : []),
    ];
    seen.add(lower(name));
    return faults.map((says): RuleBreach => ({ rule: 'tab names', tab: name, cell: null, says }));
  });
};

/** Names of cells and tables that Excel takes: unlike an address, each its own. */
export const workbookNames: Rule = (spec) => {
  const seen = new Set<string>();
  return [...tablesOf(spec).map(({ name }) => name), ...spec.names.map(({ name }) => name)].flatMap((name) => {
    const faults = [
      ...(/^[\p{L}_][\p{L}\w.]*$/u.test(name) ? [] : ['a name has letters, digits, _ and . only, and begins with a letter or _']),
      ...(name.length > 255 ? [`${name.length} characters; Excel takes 255`] : []),
      ...(parseArea(name) || /^(r\d*(c\d*)?|c\d*)$/i.test(name) ? ['it reads as an address'] : []),
      ...(seen.has(lower(name)) ? ['another name or table is called the same'] : []),
    ];
    seen.add(lower(name));
    return faults.map((says): RuleBreach => ({ rule: 'workbook names', tab: WORKBOOK, cell: null, says: `${name}: ${says}` }));
  });
};

/** A name stands for cells that are there. */
export const namedCells: Rule = (spec) =>
  spec.names.flatMap(({ name, tab, area }): RuleBreach[] => {
    const found = tabById(spec, tab);
    if (!found) return [{ rule: 'named cells', tab: WORKBOOK, cell: null, says: `${name} is on the tab "${tab}", which is not there` }];
    const corners = [[area.row, area.column], [area.row + area.rows - 1, area.column + area.columns - 1]] as const;
    return corners.every(([row, column]) => blockAt(found, row, column))
      ? []
      : [{ rule: 'named cells', tab: found.name, cell: cellA1(area.row, area.column), says: `${name} stands for cells that hold nothing` }];
  });
