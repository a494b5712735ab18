import type { Block, CellValue, NumberFormat } from '../model';

/** Half a penny. */
const PENNY = 0.005;
const RATIO = 1e-9;

const TO_THE_PENNY: ReadonlySet<NumberFormat> = new Set(['money', 'pence', 'gap', 'count', 'integer']);

/** Whether a cell shows what the engine found: money to the penny, ratios to 1e-9, words as they are. */
export function sameValue(engine: CellValue, cell: CellValue, format: NumberFormat): boolean {
  if (typeof engine === 'number' && typeof cell === 'number') {
    const difference = Math.abs(engine - cell);
    return TO_THE_PENNY.has(format) ? difference < PENNY : difference <= RATIO * Math.max(1, Math.abs(engine));
  }
  return (engine ?? '') === (cell ?? '');
}

export function formatAt({ format }: Pick<Block, 'format'>, row: number, column: number): NumberFormat {
  if (typeof format === 'string') return format;
  return ('rows' in format ? format.rows[row] : format.columns[column]) ?? 'general';
}
