import type { Measure } from '../engine/case';
import type { InputPlaces, TabContext } from './context';
import { at, formula, type CellRef, type Formula, type Place } from './formula';
import { ifNumber } from './formula-idioms';
import type { ApportionmentPlaces } from './tabs/apportionment';
import type { ComponentLayout } from './tabs/components/layout';
import type { SavingsPlaces } from './tabs/savings';
import type { PostPlaces } from './tabs/post-sharing';

export interface ResultPlaces {
  readonly inputs: InputPlaces;
  readonly posts: PostPlaces | null;
  readonly apportionment: ApportionmentPlaces;
  readonly layout: ComponentLayout;
  readonly savings: readonly SavingsPlaces[];
}

/** The calculated figure that a published one is compared with, in the workbook's sign; null when nothing calculates it. */
export function calculatedFormula(context: TabContext, results: ResultPlaces): (measure: Measure) => Formula | null {
  return (measure) => {
    const { years, codes } = context;
    const council = codes.indexOf(measure.council);
    const year = years.indexOf(measure.year ?? '');
    const savings = results.savings.find((each) => each.council === measure.council);
    const inYear = (place: Place | undefined): Formula | null => (place && year >= 0 ? cell(at(place, 0, year)) : null);
    switch (measure.of) {
      case 'post saving':
        return added(postCells(context, results.posts?.saving, measure.items, council));
      case 'post saving %': {
        const [percent] = postCells(context, results.posts?.percent, measure.items, council);
        return percent ? ifNumber(percent, formula`${results.inputs.case.sign}*${percent}`) : null;
      }
      case 'shared salary':
        return added(postCells(context, results.posts?.share, measure.items, council));
      case 'new in the year':
        return year < 0 ? null : added(componentCells(results.layout, measure, (index) => results.layout.newOf({ first: index, count: 1 })).map((each) => at(each, 0, year)));
      case 'period total':
        return added(componentCells(results.layout, measure, (index) => results.layout.totalOf({ first: index, count: 1 })).map((each) => at(each)));
      case 'total new in the year':
        return inYear(savings?.made.total);
      case 'total for the period':
        return savings ? cell(at(savings.effects.period)) : null;
      case 'deficit':
        return inYear(savings?.effects.gap);
      case 'deficit for the period':
        return savings ? cell(at(savings.effects.gapTotal)) : null;
      case 'coverage':
        return savings ? cell(at(savings.coverage.coverage)) : null;
      case 'basis share': {
        const basis = context.partnershipCase.bases.findIndex((each) => each.name === measure.items[0]);
        if (basis < 0 || council < 0) return null;
        const share = at(results.apportionment.basisShare, basis, council);
        const from = at(results.apportionment.basisFrom, basis);
        // A ratio that is published without volumes cannot bear itself out.
        return formula`IF(${from}="volumes",${share},IF(${from}="equal",${share},${from}))`;
      }
    }
  };
}

function cell(ref: CellRef): Formula {
  return formula`${ref}`;
}

function postCells({ partnershipCase }: TabContext, place: Place | undefined, items: readonly string[], council: number): CellRef[] {
  if (!place || council < 0) return [];
  return items.flatMap((item) => {
    const row = partnershipCase.posts.findIndex((post) => post.name === item);
    return row < 0 ? [] : [at(place, row, council)];
  });
}

function componentCells(layout: ComponentLayout, { items, council }: Measure, place: (index: number) => Place | null): Place[] {
  return layout.rows.rows.flatMap((row, index) => {
    const found = row.council === council && row.component !== null && items.includes(row.name) ? place(index) : null;
    return found ? [found] : [];
  });
}

/** The sum of cells that may hold words: the first that needs something stops it. */
function added(cells: readonly CellRef[]): Formula | null {
  if (cells.length === 0) return null;
  const list = { parts: cells.flatMap((each, i) => (i === 0 ? [each] : [',', each])) };
  return cells.reduceRight<Formula>((rest, each) => formula`IF(COUNTIF(${each},"needs*")>0,${each},${rest})`, formula`SUM(${list})`);
}
