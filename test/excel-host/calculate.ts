import type { Workbook } from './model/workbook';
export async function calculate(workbook: Workbook): Promise<void> { workbook.stale = false; }
