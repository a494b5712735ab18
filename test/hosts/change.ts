import type { Block, TabSpec, WorkbookSpec } from '../../src/workbook/model';

/** The workbook with one tab changed. */
export function withTab(spec: WorkbookSpec, id: string, change: (tab: TabSpec) => Partial<TabSpec>): WorkbookSpec {
  return { ...spec, tabs: spec.tabs.map((tab) => (tab.id === id ? { ...tab, ...change(tab) } : tab)) };
}

/** The workbook with one block changed. */
export function withBlock(spec: WorkbookSpec, id: string, change: (block: Block) => Partial<Block>): WorkbookSpec {
  return spec.tabs.reduce(
    (changed, tab) => withTab(changed, tab.id, () => ({ blocks: tab.blocks.map((block) => (block.id === id ? { ...block, ...change(block) } : block)) })),
    spec,
  );
}

/** The workbook with another formula in a block. */
export function withFormula(spec: WorkbookSpec, id: string, formulas: Block['formulas']): WorkbookSpec {
  return withBlock(spec, id, () => ({ formulas }));
}

/** The workbook with another block in a tab. */
export function withNewBlock(spec: WorkbookSpec, tab: string, block: Partial<Block>): WorkbookSpec {
  const plain: Block = { id: `${tab}/new`, kind: 'text', row: 40, column: 1, values: [['x']], formulas: null, officerFormulas: [], style: 'label', format: 'general' };
  return withTab(spec, tab, ({ blocks }) => ({ blocks: [...blocks, { ...plain, ...block }] }));
}
