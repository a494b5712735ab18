import { formula, wholeOf, type Formula } from '../../formula';
import type { Check, Checked } from './check';
import { plus } from './plus';

/** Calculated cells that are in error, or that somebody has typed over, on every tab that calculates. */
export function cells({ drafts }: Checked): Check[] {
  return drafts.flatMap(({ wantedName, calculated }): Check[] => {
    if (calculated.length === 0) return [];
    const each = (count: (area: ReturnType<typeof wholeOf>) => Formula): Formula => plus(calculated.map((place) => count(wholeOf(place))));
    return [
      { name: `No errors on ${wantedName}`, means: 'Cells that show an error such as #REF!.', kind: 'problem', value: 0, formula: () => each((area) => formula`SUMPRODUCT(ISERROR(${area})*1)`) },
      { name: `Formulas stand on ${wantedName}`, means: 'Calculated cells that were typed over: they no longer follow the inputs.', kind: 'problem', value: 0, formula: () => each((area) => formula`SUMPRODUCT(1-ISFORMULA(${area}))`) },
    ];
  });
}
