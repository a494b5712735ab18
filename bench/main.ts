import { benchApportionment } from './apportionment';
import { benchExcelBuilds } from './excel-build';
import { benchPane } from './pane';
import { benchWorkbooks } from './workbooks';

async function main(): Promise<void> {
  benchApportionment();
  await benchWorkbooks();
  await benchExcelBuilds();
  await benchPane();
}

void main();
