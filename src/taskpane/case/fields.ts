import type { PartnershipCase } from '../../engine/case';
import type { Sign } from '../../workbook/tabs/inputs/numbers';
import type { List, Section } from '../state/editing';

/** How a figure is typed and shown. */
export type Unit = '£' | '£000' | '%' | 'number';

/** What an amount is of, and the sign in which that is typed. */
export interface Meaning {
  readonly of: 'saving' | 'cost' | 'deficit';
  readonly sign: Sign;
}

export type FieldKind =
  | { readonly kind: 'text'; readonly optional: boolean; readonly long: boolean }
  | { readonly kind: 'year' }
  | { readonly kind: 'count'; readonly optional: boolean }
  | { readonly kind: 'choice'; readonly from: readonly Choice[]; readonly none: string | null; readonly adds: List | null }
  | { readonly kind: 'flag' }
  | { readonly kind: 'figure'; readonly unit: Unit; readonly means: Meaning | null; readonly canExceed: boolean };

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing to type or choose in a form. */
export interface Field {
  /** Within the record: "current.HDC". */
  readonly path: string;
  readonly label: string;
  /** The label is a name, such as that of a council. */
  readonly isName?: boolean;
  readonly hint?: string;
  /** Said where it cannot be changed here. */
  readonly fixed?: string;
  readonly of: FieldKind;
}

/** Fields that belong together; folded where they are seldom wanted. */
export interface FieldGroup {
  readonly title: string | null;
  /** Said once of all of them. */
  readonly about?: string;
  /** What they come to. */
  readonly below?: string | null;
  readonly folded: boolean;
  /** Whether it stands open though it is folded, since it holds what the item is worked out from. */
  readonly opens?: boolean;
  readonly fields: readonly Field[];
}

/** What a form needs to know besides the case. */
export interface Setting {
  readonly partnershipCase: PartnershipCase;
  readonly years: readonly string[];
  /** Whether tabs are built for the council. */
  readonly isBuilt: boolean;
  /** In which a saving is typed. */
  readonly sign: Sign;
  /** Of the item in its list. */
  readonly index?: number | null;
}

export type Form = (setting: Setting) => readonly FieldGroup[];
export type Forms = Readonly<Record<Section, Form>>;

type Part = Pick<Field, 'hint' | 'fixed'>;

export function text(path: string, label: string, more: Part & { readonly optional?: boolean; readonly long?: boolean } = {}): Field {
  const { optional = false, long = false, ...part } = more;
  return { path, label, ...part, of: { kind: 'text', optional, long } };
}

export function choice(path: string, label: string, from: readonly (string | Choice)[], more: Part & { readonly none?: string; readonly adds?: List } = {}): Field {
  const { none = null, adds = null, ...part } = more;
  return { path, label, ...part, of: { kind: 'choice', from: from.map((each) => (typeof each === 'string' ? { value: each, label: sentence(each) } : each)), none, adds } };
}

export function flag(path: string, label: string, part: Part = {}): Field {
  return { path, label, ...part, of: { kind: 'flag' } };
}

export function figure(path: string, label: string, unit: Unit, { means, canExceed = false, ...part }: Part & { readonly means?: Meaning; readonly canExceed?: boolean } = {}): Field {
  return { path, label, ...part, of: { kind: 'figure', unit, means: means ?? null, canExceed } };
}

export function year(path: string, label: string, part: Part = {}): Field {
  return { path, label, ...part, of: { kind: 'year' } };
}

export function count(path: string, label: string, { optional = false, ...part }: Part & { readonly optional?: boolean } = {}): Field {
  return { path, label, ...part, of: { kind: 'count', optional } };
}

export function open(title: string | null, ...fields: readonly Field[]): FieldGroup {
  return { title, folded: false, fields };
}

/** Amounts, with an example of their sign. */
export function amounts(title: string, about: string, fields: readonly Field[], below: string | null = null): FieldGroup {
  return { title, about, below, folded: false, fields };
}

export function folded(title: string, ...fields: readonly Field[]): FieldGroup {
  return { title, folded: true, fields };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
