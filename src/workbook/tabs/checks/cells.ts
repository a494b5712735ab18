import { formula, wholeOf, type Place } from '../../formula';
import type { Check, Checked } from './check';

/** Calculated cells that are in error, or that somebody has typed over. */
export function cells({ apportionment, posts, layout, savings }: Checked): Check[] {
  const areas: [string, Place | null][] = [
    ['Apportionment', apportionment?.shares ?? null],
    ['Shared posts', posts?.saving ?? null],
    ['Components', layout?.effectOf(layout.all) ?? null],
    ...savings.map(({ council, effects }): [string, Place] => [`Savings ${council}`, effects.effect]),
  ];
  return areas.flatMap(([tab, place]) =>
    place === null
      ? []
      : [
          { name: `No errors on ${tab}`, means: 'Cells that show an error such as #REF!.', kind: 'problem' as const, value: 0, formula: () => formula`SUMPRODUCT(ISERROR(${wholeOf(place)})*1)` },
          { name: `Formulas stand on ${tab}`, means: 'Results that were typed over: they no longer follow the inputs.', kind: 'problem' as const, value: 0, formula: () => formula`SUMPRODUCT(1-ISFORMULA(${wholeOf(place)}))` },
        ],
  );
}

