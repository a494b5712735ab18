import {
  DEAL_KINDS, DRIVERS, SIGN_CONVENTIONS, type Driver, type Figure, type GradePercents, type PartnershipCase,
} from '../../../engine/case';
import { choice, optionalText, requiredText, yesNo, type Codec, type Typed } from './codec';
import { figure, number, type Sign } from './numbers';

/** Codecs of the single fields, by what stands beside them in column A. */
export const FIELD = {
  title: { label: 'Title', codec: requiredText('a title for the case') },
  subtitle: { label: 'Subtitle', codec: optionalText },
  firstYear: { label: 'First year', codec: requiredText('a financial year, such as 2023/24') },
  yearCount: { label: 'Number of years', codec: number('integer') },
  signConvention: { label: 'Sign convention', codec: choice(SIGN_CONVENTIONS) },
  sign: { label: 'Sign of a saving', codec: number('integer') },
  dealKind: { label: 'Deal', codec: choice(DEAL_KINDS) },
  dealBasis: { label: 'Basis of pooled savings', codec: optionalText },
  onCostsIncluded: { label: 'On-costs included', codec: yesNo() },
  niRate: { label: 'Employer NI rate', codec: figure('percent2') },
  niThreshold: { label: 'Employer NI threshold', codec: figure('money') },
  levyRate: { label: 'Apprenticeship levy rate', codec: figure('percent2') },
} as const;

export const DRIVER_CODEC = figure('percent');
export const GRADE_CODEC = figure('percent');
export const GRADED = ['High', 'Medium', 'Low'] as const satisfies readonly (keyof GradePercents)[];

export function driverLabel(driver: Driver): string {
  return `Driver: ${driver}`;
}

/** One row of the Case tab: label, value, unit, and the source and note of the value where it has its own. */
export interface CaseRow {
  readonly label: string;
  readonly typed: Typed;
  readonly format: Codec<never>['format'];
  readonly unit: string;
  /** Null where the row has no place for a source and a note. */
  readonly own: { readonly source?: string; readonly note?: string } | null;
  /** Words to choose from, or the names of the bases. */
  readonly choices: readonly string[] | 'bases' | null;
}

export interface CaseGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly CaseRow[];
}

export function caseGroups({ partnershipCase: given, sign }: { readonly partnershipCase: PartnershipCase; readonly sign: Sign }): CaseGroup[] {
  const { deal, onCosts, gradePercents, drivers } = given;
  return [
    {
      id: 'about',
      heading: 'About the case',
      rows: [
        row(FIELD.title, given.title, ''),
        row(FIELD.subtitle, given.subtitle, ''),
        row(FIELD.firstYear, given.firstYear, 'financial year'),
        row(FIELD.yearCount, given.yearCount, 'financial years, 1 to 10'),
        { ...row(FIELD.signConvention, given.signConvention, 'a change works at the next Build'), choices: SIGN_CONVENTIONS },
        row(FIELD.sign, sign, 'as this workbook was built: leave as it is'),
      ],
    },
    {
      id: 'deal',
      heading: 'The deal',
      rows: [
        { ...row(FIELD.dealKind, deal.kind, 'a change works at the next Build'), own: deal, choices: DEAL_KINDS },
        { ...row(FIELD.dealBasis, deal.basis, 'only for savings sharing'), choices: 'bases' },
      ],
    },
    {
      id: 'on-costs',
      heading: 'On-costs of posts',
      rows: [
        { ...row(FIELD.onCostsIncluded, onCosts.included, 'yes or no'), choices: ['yes', 'no'] },
        figureRow(FIELD.niRate, onCosts.niRate, 'of pay above the threshold'),
        figureRow(FIELD.niThreshold, onCosts.niThreshold, '£ a year for each post'),
        figureRow(FIELD.levyRate, onCosts.levyRate, 'of pay'),
      ],
    },
    {
      id: 'drivers',
      heading: 'Drivers: what every component is multiplied by',
      rows: DRIVERS.map((each) => figureRow({ label: driverLabel(each), codec: DRIVER_CODEC }, drivers[each], '100% is the case as given')),
    },
    {
      id: 'grades',
      heading: 'What a savings grade is worth',
      rows: GRADED.map((each) => figureRow({ label: each, codec: GRADE_CODEC }, gradePercents[each], 'of the budget a year, about')),
    },
  ];
}

interface Field<T> {
  readonly label: string;
  readonly codec: Codec<T>;
}

function row<T>({ label, codec }: Field<T>, value: T, unit: string): CaseRow {
  return { label, typed: codec.print(value), format: codec.format, unit, own: null, choices: null };
}

function figureRow(field: Field<Figure>, value: Figure, unit: string): CaseRow {
  return { ...row(field, value, unit), own: value };
}
