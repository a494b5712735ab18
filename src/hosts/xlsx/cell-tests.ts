import type { CellTest, NumberOperator, Period, TextOperator } from '../../workbook/contents/rules';

const SIGNS: Readonly<Record<Exclude<NumberOperator, 'between' | 'notBetween'>, string>> = {
  equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=',
};

/** The formula that says the same as a test: of the first cell, for the cells of all the areas. Programs agree on formulas, and not on ready-made tests. */
export function testFormula(when: CellTest, cell: string, cells: string): string {
  switch (when.test) {
    case 'text':
      return textFormula(when.operator, cell, when.text);
    case 'number':
      return numberFormula(when.operator, cell, when.values);
    case 'timePeriod':
      return `AND(ISNUMBER(${cell}),${periodFormula(when.period, `INT(${cell})`)})`;
    case 'duplicateValues':
      return `AND(${cell}<>"",COUNTIF(${cells},${cell})>1)`;
    case 'uniqueValues':
      return `AND(${cell}<>"",COUNTIF(${cells},${cell})=1)`;
    case 'rank': {
      const count = when.isPercent ? `MAX(1,INT(COUNT(${cells})*${when.count}/100))` : `MIN(COUNT(${cells}),${when.count})`;
      return `AND(ISNUMBER(${cell}),${cell}${when.isBottom ? `<=SMALL(${cells},${count})` : `>=LARGE(${cells},${count})`})`;
    }
    case 'average':
      return `AND(ISNUMBER(${cell}),${compared(when.operator, cell, `AVERAGE(${cells})`)})`;
    case 'formula':
      return when.formula.replace(/^=/, '');
  }
}

function numberFormula(operator: NumberOperator, cell: string, [low = 0, high = low]: readonly number[]): string {
  if (operator === 'between') return `AND(ISNUMBER(${cell}),${cell}>=${low},${cell}<=${high})`;
  if (operator === 'notBetween') return `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`;
  return `AND(ISNUMBER(${cell}),${compared(operator, cell, String(low))})`;
}

export function compared(operator: NumberOperator, cell: string, other: string): string {
  return `${cell}${operator === 'between' || operator === 'notBetween' ? '=' : SIGNS[operator]}${other}`;
}

function textFormula(operator: TextOperator, cell: string, text: string): string {
  const words = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'equal':
      return `${cell}=${words}`;
    case 'notEqual':
      return `${cell}<>${words}`;
    case 'containsText':
      return `ISNUMBER(SEARCH(${words},${cell}))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${words},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},${text.length})=${words}`;
    case 'endsWith':
      return `RIGHT(${cell},${text.length})=${words}`;
    case 'containsBlanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'containsErrors':
      return `ISERROR(${cell})`;
    case 'notContainsErrors':
      return `NOT(ISERROR(${cell}))`;
  }
}

/** Weeks begin on Sunday, as in Excel. */
function periodFormula(period: Period, day: string): string {
  const today = 'TODAY()';
  const sunday = `(${today}-WEEKDAY(${today})+1)`;
  const month = (away: number): string => `AND(${day}>=DATE(YEAR(${today}),MONTH(${today})+${away},1),${day}<DATE(YEAR(${today}),MONTH(${today})+${away + 1},1))`;
  const week = (away: number): string => `AND(${day}>=${sunday}+${7 * away},${day}<${sunday}+${7 * away + 7})`;
  switch (period) {
    case 'today':
      return `${day}=${today}`;
    case 'yesterday':
      return `${day}=${today}-1`;
    case 'tomorrow':
      return `${day}=${today}+1`;
    case 'last7Days':
      return `AND(${day}>${today}-7,${day}<=${today})`;
    case 'thisMonth':
      return month(0);
    case 'lastMonth':
      return month(-1);
    case 'nextMonth':
      return month(1);
    case 'thisWeek':
      return week(0);
    case 'lastWeek':
      return week(-1);
    case 'nextWeek':
      return week(1);
  }
}
