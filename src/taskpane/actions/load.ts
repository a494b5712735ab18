import type { publishedCase } from '../../case/published-case';

/** Parts that are loaded after the first paint, when they are first wanted. */

export function loadWork(): Promise<typeof import('../work')> {
  return import(/* webpackChunkName: "case" */ '../work');
}

export function loadUnbuilt(): Promise<typeof import('../unbuilt')> {
  return import(/* webpackChunkName: "case" */ '../unbuilt');
}

/** What is done in an open workbook. */
export function loadInWorkbook(): Promise<typeof import('../in-workbook')> {
  return import(/* webpackChunkName: "in-workbook" */ '../in-workbook');
}

/** How the tabs and the pane come into step. */
export function loadEdit(): Promise<typeof import('../../workbook/edit')> {
  return import(/* webpackChunkName: "case" */ '../../workbook/edit');
}

export function loadLink(): Promise<typeof import('../case/link')> {
  return import(/* webpackChunkName: "in-workbook" */ '../case/link');
}

export function loadStaleLinks(): Promise<typeof import('../case/stale-links')> {
  return import(/* webpackChunkName: "in-workbook" */ '../case/stale-links');
}

export async function loadExample(): Promise<typeof publishedCase> {
  const example = await import(/* webpackChunkName: "published-case" */ '../../case/published-case');
  return example.publishedCase;
}

export function loadXlsx(): Promise<typeof import('../../hosts/xlsx')> {
  return import(/* webpackChunkName: "xlsx" */ '../../hosts/xlsx');
}
