import { benchApportionment } from './apportionment';
import { benchWorkbooks } from './workbooks';

async function main(): Promise<void> {
  benchApportionment();
  await benchWorkbooks();
}

void main();
