import type { PartnershipCase } from '../../engine/case';
import { shapeOf } from '../edit/needs-build';
import { fingerprint } from './fingerprint';

/** The lists of a case that have a shape, with the input table in which each stands, where that was built. */
const LISTS = ['bases', 'posts', 'lines', 'costs', 'opportunities'] as const;

/** What the tabs, rows and columns of a build were built for, as short as a record can keep it; of a list that is on no tab, nothing. */
export function builtFor(partnershipCase: PartnershipCase, tables: { has(id: string): boolean }): string {
  const held = LISTS.reduce((all, list) => (tables.has(list) ? all : { ...all, [list]: [] }), partnershipCase);
  return `inputs ${fingerprint(shapeOf(held) + orderOf(held))}`;
}

/** Posts, lines and costs have rows of their own in the calculated tabs, in the order that the input tables have them. */
function orderOf({ posts, lines, costs }: PartnershipCase): string {
  return JSON.stringify([posts.map(({ name }) => name), lines.map(({ name, council }) => [name, council]), costs.map(({ name }) => name)]);
}
