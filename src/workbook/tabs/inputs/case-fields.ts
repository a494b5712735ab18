import {
  DEAL_KINDS, DRIVERS, SIGN_CONVENTIONS, type Driver, type Figure, type GradePercents, type PartnershipCase,
} from '../../../engine/case';
import { under } from '../../../engine/checks';
import { choice, optionalProse, optionalText, requiredText, yesNo, type Codec, type Typed } from './codec';
import { figure, number, type Sign } from './numbers';

/** A single field: what stands beside it in column A, where it stands in the case, and how it prints. */
export interface Field<T> {
  readonly label: string;
  readonly path: string;
  readonly codec: Codec<T>;
}

export const FIELD = {
  title: { label: 'Title', path: 'title', codec: requiredText('a title for the case') },
  subtitle: { label: 'Subtitle', path: 'subtitle', codec: optionalProse },
  firstYear: { label: 'First year', path: 'firstYear', codec: requiredText('a financial year, such as 2023/24') },
  yearCount: { label: 'Number of years', path: 'yearCount', codec: number('integer') },
  signConvention: { label: 'Sign convention', path: 'signConvention', codec: choice(SIGN_CONVENTIONS) },
  sign: { label: 'Sign of a saving', path: 'sign', codec: number('integer') },
  dealKind: { label: 'Deal', path: 'deal.kind', codec: choice(DEAL_KINDS) },
  dealBasis: { label: 'Basis of pooled savings', path: 'deal.basis', codec: optionalText },
  decidedBasis: { label: 'Basis decided', path: 'deal.decision.basis', codec: optionalText },
  decidedReason: { label: 'Reason for the basis', path: 'deal.decision.reason', codec: optionalProse },
  decidedBy: { label: 'Decided by', path: 'deal.decision.by', codec: optionalProse },
  decidedOn: { label: 'Decided on', path: 'deal.decision.on', codec: optionalProse },
  onCostsIncluded: { label: 'On-costs included', path: 'onCosts.included', codec: yesNo() },
  niRate: { label: 'Employer NI rate', path: 'onCosts.niRate', codec: figure('percent2') },
  niThreshold: { label: 'Employer NI threshold', path: 'onCosts.niThreshold', codec: figure('money') },
  levyRate: { label: 'Apprenticeship levy rate', path: 'onCosts.levyRate', codec: figure('percent2') },
} as const;

const PERCENT = figure('percent');

export const GRADED = ['High', 'Medium', 'Low'] as const satisfies readonly (keyof GradePercents)[];

export function driverField(driver: Driver): Field<Figure> {
  return { label: `Driver: ${driver}`, path: under('drivers', driver), codec: PERCENT };
}

export function gradeField(grade: keyof GradePercents): Field<Figure> {
  return { label: grade, path: `gradePercents.${grade}`, codec: PERCENT };
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
        row(FIELD.decidedBasis, said(deal.decision?.basis), 'of pooled savings, when it was decided'),
        row(FIELD.decidedReason, said(deal.decision?.reason), ''),
        row(FIELD.decidedBy, said(deal.decision?.by), ''),
        row(FIELD.decidedOn, said(deal.decision?.on), 'such as 2026-04-01'),
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
      rows: DRIVERS.map((each) => figureRow(driverField(each), drivers[each], '100% is the case as given')),
    },
    {
      id: 'grades',
      heading: 'What a savings grade is worth',
      rows: GRADED.map((each) => figureRow(gradeField(each), gradePercents[each], 'of the budget a year, about')),
    },
  ];
}

function row<T>({ label, codec }: Field<T>, value: T, unit: string): CaseRow {
  return { label, typed: codec.print(value), format: codec.format, unit, own: null, choices: null };
}

/** Empty text and nothing are the same cell. */
function said(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function figureRow(field: Field<Figure>, value: Figure, unit: string): CaseRow {
  return { ...row(field, value, unit), own: value };
}
