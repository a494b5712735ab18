import type { Figure, PartnershipCase } from '../engine/case';
import { under } from '../engine/checks';

/** What the officer's own formulas of a case give, by formula. */
export type LinkedValues = ReadonlyMap<string, Figure['value']>;

export function linkedValuesOf(partnershipCase: PartnershipCase): LinkedValues {
  const values = new Map<string, Figure['value']>();
  withLinked(partnershipCase, ({ formula, value }) => {
    values.set(formula, value);
    return value;
  });
  return values;
}

/** The case with these values where its figures have such a formula. */
export function withLinkedValues(partnershipCase: PartnershipCase, values: LinkedValues): PartnershipCase {
  return withLinked(partnershipCase, ({ formula, value }) => (values.has(formula) ? (values.get(formula) ?? null) : value));
}

/** The case without what its formulas give: what is left is typed. */
export function withoutLinkedValues(partnershipCase: PartnershipCase): PartnershipCase {
  return withLinked(partnershipCase, () => null);
}

/** The figures of a case that have a formula of the officer's own, with their paths: "deficits[0].amounts["2026/27"]". */
export function linkedFigures(partnershipCase: PartnershipCase): readonly { readonly path: string; readonly figure: Linked }[] {
  const walk = (given: unknown, path: string): readonly { readonly path: string; readonly figure: Linked }[] => {
    if (Array.isArray(given)) return given.flatMap((each: unknown, i) => walk(each, `${path}[${i}]`));
    if (typeof given !== 'object' || given === null) return [];
    if (isLinked(given)) return [{ path, figure: given }];
    return Object.entries(given).flatMap(([key, each]) => walk(each, path === '' ? key : under(path, key)));
  };
  return walk(partnershipCase, '');
}

type Linked = Figure & { readonly formula: string };

function withLinked(partnershipCase: PartnershipCase, valueOf: (figure: Linked) => Figure['value']): PartnershipCase {
  const walk = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(walk);
    if (typeof given !== 'object' || given === null) return given;
    if (isLinked(given)) return { ...given, value: valueOf(given) };
    return Object.fromEntries(Object.entries(given).map(([key, field]) => [key, walk(field)]));
  };
  return walk(partnershipCase) as PartnershipCase;
}

function isLinked(given: object): given is Linked {
  return 'value' in given && 'formula' in given && typeof given.formula === 'string';
}
