import { BASIS_KINDS, GAP_KINDS, IN_MTFS, LINE_KINDS, MONEY_UNITS, POST_KINDS, RESERVE_TIMINGS } from '../../../engine/case';
import type { InputPlaces, InputTable, TabContext } from '../../context';
import { columnOf, formula, range, type Formula, type RangeRef, type Ref } from '../../formula';
import { builtColumn, builtCouncils, filled, growing, growingFrom, headerOf } from '../../input-ranges';
import type { Check, Checked } from './check';
import { plus } from './plus';

/** Inputs that a formula would read otherwise than an officer means: what reading the workbook back refuses too. */
export function typedInputs(context: TabContext, { inputs }: Checked): Check[] {
  const problem = (name: string, means: string, made: Formula): Check => ({ name, means, kind: 'problem', value: 0, formula: () => made });
  return [
    problem('Amounts are numbers or TBC', 'Text in a year of Lines, Costs of change or Deficits counts as nothing: type a number, without £ or commas in quotes, or TBC.', wordsInAmounts(context, inputs)),
    problem('Lines have a council and a kind', 'A line without a council of this case, or neither recurring nor one-off, is in no total.', lostLines(inputs)),
    problem('Inputs are within bounds', 'Negative salaries, volumes, costs or drivers; shares beyond 0 to 100%; percent places that are not 0 to 10; a first year of a post outside the case.', outOfBounds(context, inputs)),
    problem('Choices are words of the list', 'A yes, no or kind that is spelt in another way is not understood.', strangeWords(context, inputs)),
  ];
}

function wordsInAmounts({ years }: TabContext, { lines, costs, deficits }: InputPlaces): Formula {
  const first = years[0] ?? '';
  const last = years[years.length - 1] ?? '';
  return plus([lines, costs, deficits].map((table) => {
    const all = growingFrom(table, first, last);
    const headers = range(headerOf(table, first), headerOf(table, last));
    return formula`${filled(all)}-COUNT(${all})-COUNTIF(${all},"TBC")-${filled(headers)}`;
  }));
}

/** The header row is a row of words that is no line: it is taken off. */
function lostLines({ lines, case: { councils } }: InputPlaces): Formula {
  const of = (key: string): RangeRef => growing(lines, key);
  const something = formula`(((${of('name')}<>"")+(${of('council')}<>"")+(${of('kind')}<>""))>0)`;
  const counted = formula`(COUNTIF(${builtColumn(councils, 'code')},${of('council')})>0)*((${of('kind')}="recurring")+(${of('kind')}="one-off"))`;
  return formula`SUMPRODUCT(${something}*(1-${counted}))-1`;
}

function outOfBounds({ codes, years }: TabContext, inputs: InputPlaces): Formula {
  const { bases, posts, lines, costs, case: places } = inputs;
  const below = (cells: Ref): Formula => formula`COUNTIF(${cells},"<0")`;
  const share = (cells: Ref): Formula => formula`COUNTIF(${cells},"<0")+COUNTIF(${cells},">1")`;
  const first = years[0] ?? '';
  const last = years[years.length - 1] ?? '';
  const placesOf = builtColumn(bases, 'percentPlaces');
  const from = builtColumn(posts, 'from');
  const ofCase = range(headerOf(lines, first), headerOf(lines, last));
  return plus([
    formula`COUNTIF(${builtColumn(posts, 'posts')},"<=0")`,
    below(builtColumn(posts, 'salary')),
    below(builtCouncils(posts, 'current', codes)),
    below(builtCouncils(bases, 'volume', codes)),
    share(builtCouncils(bases, 'ratio', codes)),
    below(growingFrom(costs, first, last)),
    below(columnOf(places.drivers)),
    share(places.niRate), share(places.levyRate), below(places.niThreshold), share(builtColumn(places.councils, 'pensionRate')),
    share(builtCouncils(posts, 'hraShare', codes)), share(builtCouncils(costs, 'hraShare', codes)), share(growing(lines, 'hraShare')),
    below(placesOf), formula`COUNTIF(${placesOf},">10")`, formula`SUMPRODUCT((${placesOf}<>INT(${placesOf}))*1)`,
    formula`SUMPRODUCT((${from}<>"")*(COUNTIF(${ofCase},${from})=0))`,
  ]);
}

function strangeWords({ codes }: TabContext, { bases, posts, lines, costs, deficits, case: places }: InputPlaces): Formula {
  const yes = ['yes', 'no'];
  // COUNTIF may take a word with digits, such as £000, for an amount.
  const having = (cells: RangeRef, word: string): Formula => (/\d/.test(word) ? formula`SUMPRODUCT((${cells}="${word}")*1)` : formula`COUNTIF(${cells},"${word}")`);
  const strange = (cells: RangeRef, words: readonly string[]): Formula => formula`${filled(cells)}-${plus(words.map((word) => having(cells, word)), '-')}`;
  const column = (table: InputTable, key: string, words: readonly string[]): Formula => strange(builtColumn(table, key), words);
  return plus([
    column(bases, 'kind', BASIS_KINDS), column(posts, 'kind', POST_KINDS), column(posts, 'atRisk', yes),
    strange(builtCouncils(posts, 'inMtfs', codes), IN_MTFS),
    column(lines, 'kind', LINE_KINDS), column(lines, 'atRisk', yes), column(lines, 'inMtfs', IN_MTFS),
    column(costs, 'alreadySpent', yes), column(costs, 'atRisk', yes), strange(builtCouncils(costs, 'inMtfs', codes), IN_MTFS),
    column(deficits, 'kind', GAP_KINDS), column(deficits, 'reserves', RESERVE_TIMINGS), column(deficits, 'unit', MONEY_UNITS),
    column(places.councils, 'hasHra', yes), formula`IF(${places.onCostsIncluded}="yes",0,IF(${places.onCostsIncluded}="no",0,1))`,
  ]);
}
