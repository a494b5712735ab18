import type { PartnershipCase } from '../../../engine/case';
import { readAmount } from '../amount';
import { tidyYear } from '../new-case';
import { isByCouncil, type BlockProblem, type PasteOptions, type Role, type Target } from './block';
import { councilNamed, isOfCouncils } from './councils';
import { withoutUnit } from './header';
import { SUM } from './sum';

interface Columns {
  readonly header: readonly string[] | null;
  readonly headerRow: number;
  readonly body: readonly (readonly string[])[];
  readonly columns: number;
  readonly partnershipCase: PartnershipCase;
  readonly years: readonly string[];
  readonly options: PasteOptions;
  readonly problems: BlockProblem[];
}

const AREA = /^(?:service )?area\b|^service\b|^directorate\b/i;

/** By the headers where there are any, else by what stands in the columns, in the order of the case. */
export function rolesOf({ header, headerRow, body, columns, partnershipCase, years, options: { target }, problems }: Columns): Role[] {
  const codes = partnershipCase.councils.map(({ code }) => code);
  const keys = target === 'posts' ? [...codes, 'salary'] : isByCouncil(target) ? codes : years;
  const left = [...keys];
  const titled = new Set<string>();
  let hasName = false;
  let hasCouncil = false;
  let hasArea = false;
  return Array.from({ length: columns }, (_, column): Role => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const title = header?.[column] ?? '';
    const words = cells.filter((cell) => readAmount(cell).kind === 'refused').length;
    const known = header === null ? null : keyOf(title, target, partnershipCase);
    if (known !== null) {
      const isTwice = titled.has(known);
      titled.add(known);
      if (keys.includes(known) && !isTwice) return { kind: 'figure', of: known };
      problems.push(isTwice ? { what: 'column twice', row: headerRow, column: column + 1, text: known } : { what: 'other year', row: headerRow, column: column + 1, text: title });
      return { kind: 'left out' };
    }
    if (cells.length === 0 && title === '') {
      // Without headers a column keeps its place, though nothing stands in it.
      const own = header === null && hasName ? left.shift() : undefined;
      return own === undefined ? { kind: 'left out' } : { kind: 'figure', of: own };
    }
    if (SUM.test(title)) return { kind: 'left out' };
    if (target === 'lines' && !hasCouncil && isOfCouncils(partnershipCase, title, cells)) {
      hasCouncil = true;
      return { kind: 'council' };
    }
    if (target === 'opportunities' && !hasArea && AREA.test(title)) {
      hasArea = true;
      return { kind: 'area' };
    }
    if (!hasName && (words > cells.length / 2 || (header !== null && (column === 0 || (hasArea && title !== ''))))) {
      hasName = true;
      return { kind: 'name' };
    }
    if (header !== null || words === cells.length) return { kind: 'left out' };
    const of = left.shift();
    if (of !== undefined) return { kind: 'figure', of };
    problems.push({ what: 'too many', row: 1, column: column + 1, text: cells[0] ?? '' });
    return { kind: 'left out' };
  });
}

/** The year, council or salary that a header names; null where it names none. */
function keyOf(title: string, target: Target, partnershipCase: PartnershipCase): string | null {
  if (!isByCouncil(target)) return tidyYear(withoutUnit(title));
  const council = councilNamed(partnershipCase, title);
  if (council !== null || target !== 'posts') return council;
  return /\b(?:shared|new|proposed|joint|salary of)\b/i.test(title) ? 'salary' : null;
}
