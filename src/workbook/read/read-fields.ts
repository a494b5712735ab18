import { DRIVERS, type Council, type Deal, type Driver, type Figure, type PartnershipCase } from '../../engine/case';
import { parseYear, yearRange } from '../../engine/year';
import { plain, Refused, type Typed } from '../tabs/inputs/codec';
import { decisionOf } from '../tabs/inputs/records/shared';
import { driverField, FIELD, gradeField, type Field } from '../tabs/inputs/case-fields';
import { optional, type Shape } from '../tabs/inputs/record-table';
import { fieldColumns, fieldRows, type FieldColumns } from './field-columns';
import type { FoundTable } from './find-tables';
import { normal } from './headers';
import type { Position, Report } from './report';

type SingleFields = Pick<
  PartnershipCase,
  'title' | 'subtitle' | 'firstYear' | 'yearCount' | 'signConvention' | 'deal' | 'onCosts' | 'gradePercents' | 'drivers'
>;

const MOST_YEARS = 10;

/** The single fields of a case, above the Councils table. */
export class FieldReader {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: FieldColumns;

  constructor(private readonly councils: FoundTable, private readonly report: Report) {
    this.rows = fieldRows(councils);
    this.columns = fieldColumns(councils);
  }

  read(): SingleFields {
    return {
      title: this.take(FIELD.title),
      ...optional('subtitle', this.take(FIELD.subtitle)),
      firstYear: this.take(FIELD.firstYear),
      yearCount: this.take(FIELD.yearCount),
      signConvention: this.take(FIELD.signConvention),
      deal: this.deal(),
      onCosts: {
        included: this.take(FIELD.onCostsIncluded),
        niRate: this.figure(FIELD.niRate),
        niThreshold: this.figure(FIELD.niThreshold),
        levyRate: this.figure(FIELD.levyRate),
      },
      gradePercents: { High: this.figure(gradeField('High')), Medium: this.figure(gradeField('Medium')), Low: this.figure(gradeField('Low')) },
      drivers: Object.fromEntries(DRIVERS.map((driver) => [driver, this.figure(driverField(driver))])) as Record<Driver, Figure>,
    };
  }

  /** What the columns of the other tables depend on; null, and said, when that cannot be known. */
  shape({ firstYear, yearCount }: SingleFields, councils: readonly Council[]): Shape | null {
    const sign = this.take(FIELD.sign);
    if (sign !== 1 && sign !== -1) this.say(FIELD.sign, sign, '-1 where a saving is negative, 1 where it is positive, as the workbook was built');
    const first = parseYear(firstYear);
    if ('problem' in first) this.say(FIELD.firstYear, firstYear, `a financial year, as 2023/24: ${first.problem}`);
    const countable = Number.isInteger(yearCount) && yearCount >= 1 && yearCount <= MOST_YEARS;
    if (!countable) this.say(FIELD.yearCount, yearCount, `a whole number from 1 to ${MOST_YEARS}`);
    const codes = councils.map(({ code }) => code);
    const twice = codes.find((code, i) => codes.findIndex((other) => other.toLowerCase() === code.toLowerCase()) < i);
    if (twice !== undefined) this.report.say('councils', twice, 'a code of its own for each council', this.councils);
    if ((sign !== 1 && sign !== -1) || 'problem' in first || !countable || twice !== undefined || codes.includes('')) return null;
    return { codes, years: yearRange(firstYear, yearCount), sign };
  }

  private deal(): Deal {
    const kind = this.take(FIELD.dealKind);
    const { decidedBasis, decidedReason, decidedBy, decidedOn } = FIELD;
    const [basis, reason, by, on] = [decidedBasis, decidedReason, decidedBy, decidedOn].map((field) => (this.rows.has(normal(field.label)) ? this.take<string | undefined>(field) : undefined));
    return { kind, ...optional('basis', this.take(FIELD.dealBasis)), ...decisionOf({ basis, reason, by, on }), ...this.own(FIELD.dealKind) };
  }

  private figure(field: Field<Figure>): Figure {
    return { ...this.take(field), ...this.own(field) };
  }

  private own({ label }: { readonly label: string }): { readonly source?: string; readonly note?: string } {
    const [source, note] = (['source', 'note'] as const).map((which) => String(this.typed(label, which).value ?? ''));
    return { ...optional('source', source || undefined), ...optional('note', note || undefined) };
  }

  private take<T>(field: Field<T>): T {
    const at = this.position(field.label, 'value');
    if (at) this.report.place(field.path, at);
    else this.say(field, null, `a row "${field.label}" in the first column of the Case tab: undo what removed or renamed it`);
    const typed = this.typed(field.label, 'value');
    const value = field.codec.read(typed);
    if (!(value instanceof Refused)) return value;
    this.say(field, typed.value, value.expected);
    return field.codec.otherwise;
  }

  private say<T>({ label, path }: Field<T>, value: Typed['value'], expected: string): void {
    if (!this.report.hasSaid(path)) this.report.say(path, value, expected, this.position(label, 'value') ?? undefined);
  }

  private typed(label: string, which: keyof FieldColumns): Typed {
    const at = this.position(label, which);
    return at ? { value: at.tab.value(at.row, at.column), formula: at.tab.formula(at.row, at.column) } : plain(null);
  }

  private position(label: string, which: keyof FieldColumns): Position | null {
    const row = this.rows.get(normal(label));
    return row === undefined ? null : { tab: this.councils.tab, row, column: this.columns[which] };
  }
}
