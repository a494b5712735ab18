import type { Calculated } from '../../draft';
import { columnOf, formula, wholeOf, type Formula } from '../../formula';
import type { Check, Checked } from './check';
import { plus } from './plus';

/** Calculated cells that are in error, or that somebody has typed over, on every tab that calculates. */
export function cells({ drafts }: Checked): Check[] {
  return drafts.flatMap(({ wantedName, calculated }): Check[] => {
    if (calculated.length === 0) return [];
    return [
      { name: `No errors on ${wantedName}`, means: 'Cells that show an error such as #REF!.', kind: 'problem', value: 0, formula: () => plus(calculated.map(({ place }) => formula`SUMPRODUCT(ISERROR(${wholeOf(place)})*1)`)) },
      { name: `Formulas stand on ${wantedName}`, means: 'Calculated cells that were typed over: they no longer follow the inputs.', kind: 'problem', value: 0, formula: () => plus(calculated.map(typedOver)) },
    ];
  });
}

function typedOver({ place, beside }: Calculated): Formula {
  const missing = formula`1-ISFORMULA(${wholeOf(place)})`;
  return beside ? formula`SUMPRODUCT((${missing})*(${columnOf(beside)}<>""))` : formula`SUMPRODUCT(${missing})`;
}
