import { benchApportionment } from './apportionment';
import { benchExcelBuilds } from './excel-build';
import { benchInPlace } from './in-place';
import { benchInteractions } from './interactions';
import { benchPane } from './pane';
import { benchRecalculation } from './recalculation';
import { benchWorkbooks } from './workbooks';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  functions: benchApportionment,
  workbooks: benchWorkbooks,
  excel: benchExcelBuilds,
  'in-place': benchInPlace,
  pane: benchPane,
  interactions: benchInteractions,
  recalculation: benchRecalculation,
};

/** All of them, or those named. */
async function main(named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new RangeError(`there is no part ${unknown.join(' or ')}: choose from ${Object.keys(PARTS).join(', ')}`);
  for (const [name, measure] of Object.entries(PARTS)) if (named.length === 0 || named.includes(name)) await measure();
}

void main(process.argv.slice(2));
