import { quoteTab } from '../formula';
import type { TabSpec, WorkbookSpec } from '../model';
import type { KnownNames } from '../officer-formula';
import { areaA1 } from '../r1c1';
import type { NameContents, WorkbookContents } from './contents';
import { DressedLooks, Looks } from './looks';
import { tabContents } from './tab-contents';

/** The workbook with the tabs of a specification after those that are there, and with their names. */
export function withTabs(contents: WorkbookContents, spec: WorkbookSpec): WorkbookContents {
  const known = knownNames(contents, spec);
  const tabs = tabsById(spec);
  const looks = new Looks(contents.looks);
  const dressed = new DressedLooks(looks);
  return {
    title: contents.title === '' ? spec.title : contents.title,
    subject: contents.subject === '' ? spec.subject : contents.subject,
    mark: spec.mark ?? contents.mark,
    tabs: [...contents.tabs, ...spec.tabs.map((tab) => tabContents(tab, { tabs, known, looks: dressed }))],
    names: [...contents.names, ...spec.names.map((name) => nameContents(name, tabs))],
    looks: looks.all,
  };
}

export function tabsById({ tabs }: { readonly tabs: readonly TabSpec[] }): ReadonlyMap<string, string> {
  return new Map(tabs.map(({ id, name }) => [id, name]));
}

export function nameContents({ name, tab, area, comment }: WorkbookSpec['names'][number], tabs: ReadonlyMap<string, string>): NameContents {
  return { name, refersTo: `${quoteTab(tabs.get(tab) ?? tab)}!${areaA1(area, true)}`, ...(comment === undefined ? {} : { comment: comment.slice(0, 255) }) };
}

/** All that formulas may refer to once the tabs are there, in lower case. */
export function knownNames({ tabs, names }: WorkbookContents, spec: Pick<WorkbookSpec, 'tabs' | 'names'>): KnownNames {
  const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));
  return {
    tabs: lower([...tabs, ...spec.tabs].map(({ name }) => name)),
    tables: lower([...tabs.flatMap(({ tables }) => tables.map(({ name }) => name)), ...spec.tabs.flatMap(({ table }) => (table ? [table.name] : []))]),
    names: lower([...names, ...spec.names].map(({ name }) => name)),
  };
}
