import type { TabSpec, WorkbookSpec } from '../../workbook/model';
import { tokens, type Notation } from '../../workbook/rules/tokens';

/**
 * Tabs in an order in which each refers only to tabs before it, so that no formula, list or link is written before what it
 * leads to. Tabs that refer to each other make one step.
 */
export function steps({ tabs }: Pick<WorkbookSpec, 'tabs'>): TabSpec[][] {
  const uses = closure(directUses(tabs));
  const ordered: TabSpec[][] = [];
  const placed = new Set<string>();
  const place = (tab: TabSpec): void => {
    if (placed.has(tab.id)) return;
    const circle = tabs.filter((other) => other === tab || (uses.get(tab.id)?.has(other.id) && uses.get(other.id)?.has(tab.id)));
    for (const { id } of circle) placed.add(id);
    for (const other of tabs) if (circle.some(({ id }) => uses.get(id)?.has(other.id))) place(other);
    ordered.push(circle);
  };
  for (const tab of tabs) place(tab);
  return ordered;
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

function directUses(tabs: readonly TabSpec[]): Map<string, Set<string>> {
  const byTab = new Map(tabs.map(({ id, name }) => [name.toLowerCase(), id]));
  const byTable = new Map(tabs.flatMap(({ id, table }) => (table ? [[table.name.toLowerCase(), id] as const] : [])));
  return new Map(
    tabs.map((tab) => {
      const used = new Set<string>();
      for (const [formula, notation] of formulasOf(tab)) {
        for (const { kind, text } of tokens(formula, notation)) {
          const id = kind === 'tab' ? byTab.get(text.toLowerCase()) : kind === 'table' ? byTable.get(text.toLowerCase()) : undefined;
          if (id !== undefined) used.add(id);
        }
      }
      for (const { list } of tab.validations) if ('tab' in list) used.add(list.tab);
      for (const link of tab.links) used.add(link.tab);
      used.delete(tab.id);
      return [tab.id, used];
    }),
  );
}

function formulasOf(tab: TabSpec): Map<string, Notation> {
  const formulas = new Map<string, Notation>();
  for (const block of tab.blocks) {
    for (const formula of typeof block.formulas === 'string' ? [block.formulas] : (block.formulas ?? [])) formulas.set(formula, 'R1C1');
    for (const { formula } of block.officerFormulas) formulas.set(formula.replace(/^=/, ''), 'A1');
  }
  return formulas;
}

/** What each tab uses, directly or through others. */
function closure(direct: Map<string, Set<string>>): Uses {
  for (let grown = true; grown; ) {
    grown = false;
    for (const used of direct.values()) {
      const before = used.size;
      for (const id of [...used]) for (const further of direct.get(id) ?? []) used.add(further);
      grown ||= used.size > before;
    }
  }
  return direct;
}
