import type { SelectedCell } from '../../workbook/host';
import { inExcel } from './in-excel';
import { parsePlace } from './places';

/** The cell that is selected; of several, the one that is typed in. */
export function selectedCell(): Promise<SelectedCell> {
  return inExcel('looking at the selected cell', async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,values');
    await context.sync();
    const [[value] = []] = cell.values as readonly (readonly unknown[])[];
    const known = typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '');
    const address = cell.address.replaceAll('$', '');
    return { address, tab: parsePlace(address)?.tab ?? '', value: known ? value : null };
  });
}
