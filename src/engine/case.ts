/** The plain types of a partnership business case. Money is in pounds; inside the product a saving is positive. */

/** A council's short unique code, used in tab and workbook names: "HDC". */
export type CouncilCode = string;

/** A financial year, April to March: "2023/24". */
export type YearLabel = string;

export const TBC = 'TBC';
export type Tbc = typeof TBC;

/** What an officer gives: a value, "TBC" (to be confirmed) or missing (null), with where it comes from. */
export interface Figure {
  readonly value: number | Tbc | null;
  readonly source?: string;
  readonly note?: string;
  /** The officer's own formula that gives the value, kept as typed: "='MTFS 2026'!D14". */
  readonly formula?: string;
}

export type PerCouncil<T> = Readonly<Record<CouncilCode, T>>;
export type PerYear<T> = Readonly<Record<YearLabel, T>>;

export const IN_MTFS = ['yes', 'no', 'not known'] as const;
/** Whether a saving is already in the council's MTFS, so that the published deficit is after it. */
export type InMtfs = (typeof IN_MTFS)[number];

export const SIGN_CONVENTIONS = ['budget book', 'saving positive'] as const;
/** "budget book": a saving is negative and a cost positive on every tab. */
export type SignConvention = (typeof SIGN_CONVENTIONS)[number];

/** Why a cost is split as it is, as it was decided: kept with the item it is about, whatever the basis is changed to later. */
export interface Decision {
  /** The name of the basis at that time. */
  readonly basis: string;
  readonly reason: string;
  readonly by: string;
  /** The day, as 2026-04-01. */
  readonly on: string;
}

export const DEAL_KINDS = ['cost sharing', 'savings sharing'] as const;
/** Cost sharing: each council keeps what it saves. Savings sharing: savings are pooled and apportioned. */
export type DealKind = (typeof DEAL_KINDS)[number];

export interface Deal {
  readonly kind: DealKind;
  /** The basis that apportions pooled savings; only for savings sharing. */
  readonly basis?: string;
  readonly decision?: Decision;
  readonly source?: string;
  readonly note?: string;
}

export interface Council {
  readonly code: CouncilCode;
  readonly name: string;
  /** Without a Housing Revenue Account nothing of a saving can fall on it. */
  readonly hasHra: boolean;
  /** Employer pension contribution as a fraction of pay; needed only when on-costs are included. */
  readonly pensionRate: Figure;
  readonly source?: string;
  readonly note?: string;
}

/** Employer on-costs: National Insurance above a threshold, apprenticeship levy, and each council's pension rate. */
export interface OnCosts {
  readonly included: boolean;
  readonly niRate: Figure;
  readonly niThreshold: Figure;
  readonly levyRate: Figure;
}

export const BASIS_KINDS = [
  'equal',
  'population',
  'council tax base',
  'area',
  'agreed',
  'timesheet',
  'service specific',
] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

export interface Basis {
  readonly name: string;
  readonly kind: BasisKind;
  /** What is counted, in `unit`: residents, Band D properties, hours. Unused when equal. */
  readonly volumes: PerCouncil<Figure>;
  /** Shares as fractions, used when the volumes are not all there: a published or agreed ratio. */
  readonly ratio: PerCouncil<Figure>;
  /** Shares rounded to this many places of a percent before they are applied; null applies the volumes themselves. */
  readonly percentPlaces: number | null;
  readonly unit?: string;
  readonly period?: string;
  readonly source?: string;
  readonly note?: string;
}

export const POST_KINDS = ['shared', 'deleted', 'new'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Employed in equal number by each council. */
export const EACH_COUNCIL = 'each';

export interface Post {
  readonly name: string;
  readonly kind: PostKind;
  /** The council that employs the shared or new post, or "each"; on-costs are computed at its rates. Not for a deleted post. */
  readonly employer?: string;
  /** How many shared or new posts; any number above 0. */
  readonly posts: Figure;
  /** Salary of one shared or new post a year. */
  readonly salary: Figure;
  /** The name of the basis that splits the cost. Not for a deleted post. */
  readonly basis?: string;
  readonly decision?: Decision;
  /** Salary a year of the post that each council has today; 0 where it has none. */
  readonly current: PerCouncil<Figure>;
  /** The first year of the saving; the case's first year when absent. */
  readonly from?: YearLabel;
  /** The name of the line that already holds this saving: shown, never added again. */
  readonly countedIn?: string;
  readonly inMtfs: PerCouncil<InMtfs>;
  readonly atRisk: boolean;
  /** Share of the saving that falls on the Housing Revenue Account, 0 to 1; missing is "not decided". */
  readonly hraShare: PerCouncil<Figure>;
  readonly source?: string;
  readonly note?: string;
}

export const LINE_KINDS = ['recurring', 'one-off'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One council's saving from one change, new in the year: a recurring one continues in each later year. */
export interface Line {
  readonly name: string;
  readonly council: CouncilCode;
  readonly kind: LineKind;
  readonly amounts: PerYear<Figure>;
  readonly inMtfs: InMtfs;
  readonly atRisk: boolean;
  readonly hraShare: Figure;
  readonly source?: string;
  readonly note?: string;
}

/** A one-off cost of making the change, shared on a basis; positive amounts. */
export interface CostOfChange {
  readonly name: string;
  readonly amounts: PerYear<Figure>;
  readonly basis: string;
  readonly decision?: Decision;
  /** When the money was or will be spent, which may be before the case's first year: "2022/23". */
  readonly yearIncurred: string;
  readonly alreadySpent: boolean;
  readonly funding: string;
  readonly inMtfs: PerCouncil<InMtfs>;
  readonly atRisk: boolean;
  readonly hraShare: PerCouncil<Figure>;
  readonly source?: string;
  readonly note?: string;
}

export const GAP_KINDS = ['whole gap', 'new gap'] as const;
/** Whole gap: all that is missing in the year. New gap: what the year adds to the gap before it. */
export type GapKind = (typeof GAP_KINDS)[number];
export const RESERVE_TIMINGS = ['before reserves', 'after reserves', 'not known'] as const;
export type ReserveTiming = (typeof RESERVE_TIMINGS)[number];
export const MONEY_UNITS = ['£', '£000'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** A council's MTFS deficit; a deficit is positive, a surplus negative. One for each council. */
export interface Deficit {
  readonly council: CouncilCode;
  readonly kind: GapKind;
  readonly reserves: ReserveTiming;
  readonly unit: MoneyUnit;
  readonly amounts: PerYear<Figure>;
  readonly source?: string;
  readonly note?: string;
}

export const GRADES = ['High', 'Medium', 'Low', 'None', TBC] as const;
export type Grade = (typeof GRADES)[number];
export const POTENTIALS = ['savings', 'efficiency', 'service', 'growth'] as const;
export type Potential = (typeof POTENTIALS)[number];

export interface Explained {
  readonly source?: string;
  readonly note?: string;
}

export interface Opportunity {
  readonly area: string;
  readonly name: string;
  /** A financial year or "TBC". */
  readonly investigated: string;
  readonly implemented: string;
  readonly grades: Readonly<Record<Potential, PerCouncil<Grade>>>;
  /** Where single grades come from, and what there is to say of them. */
  readonly gradeNotes?: Readonly<{ readonly [P in Potential]?: PerCouncil<Explained> }>;
  /** The budget a year that the savings grade would apply to; missing unless the source gives one. */
  readonly budget: PerCouncil<Figure>;
  readonly source?: string;
  readonly note?: string;
}

/** What a savings grade is worth, as a fraction of the budget. */
export interface GradePercents {
  readonly High: Figure;
  readonly Medium: Figure;
  readonly Low: Figure;
}

export const DRIVERS = ['posts', 'recurring lines', 'one-off lines', 'costs of change'] as const;
export type Driver = (typeof DRIVERS)[number];

/** A figure or statement that the case carries and no sum uses: council profile, benchmarks, governance. */
export interface Fact {
  readonly topic: string;
  readonly item: string;
  /** A council code, or whom else it is about. */
  readonly about: string;
  readonly figure: Figure;
  readonly text?: string;
  readonly unit?: string;
}

/** A figure as the source document prints it, held apart from the inputs and compared with the calculation. */
export interface PublishedFigure {
  readonly label: string;
  readonly measure: Measure;
  /** As printed, a saving positive; percentages as fractions. */
  readonly value: number;
  /** Decimal places of the printed figure, of pounds or of the fraction: £1 is 0, £000 is -3, 15.6% is 3. */
  readonly places: number;
  readonly section: string;
  readonly note?: string;
}

export const MEASURES = [
  'post saving',
  'post saving %',
  'shared salary',
  'new in the year',
  'period total',
  'total new in the year',
  'total for the period',
  'deficit',
  'deficit for the period',
  'coverage',
  'basis share',
] as const;
export type MeasureKind = (typeof MEASURES)[number];

/** Which calculated figure a published one is compared with. */
export interface Measure {
  readonly of: MeasureKind;
  readonly council: CouncilCode;
  /** The post, the basis, or the components (posts, lines, costs by name) that are added; unused for totals. */
  readonly items: readonly string[];
  readonly year?: YearLabel;
}

export interface PartnershipCase {
  readonly title: string;
  readonly subtitle?: string;
  readonly firstYear: YearLabel;
  /** 1 to 10 financial years. */
  readonly yearCount: number;
  readonly signConvention: SignConvention;
  readonly deal: Deal;
  readonly onCosts: OnCosts;
  readonly gradePercents: GradePercents;
  /** Every component is multiplied by its driver, 1 for the case as given. */
  readonly drivers: Readonly<Record<Driver, Figure>>;
  readonly councils: readonly Council[];
  readonly bases: readonly Basis[];
  readonly posts: readonly Post[];
  readonly lines: readonly Line[];
  readonly costs: readonly CostOfChange[];
  readonly deficits: readonly Deficit[];
  readonly opportunities: readonly Opportunity[];
  readonly facts: readonly Fact[];
  readonly published: readonly PublishedFigure[];
}
