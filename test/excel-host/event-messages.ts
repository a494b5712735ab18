import type { WorkbookEvent } from './model/events';

/** What the client calls its events, as excel-web-16.00.debug.js has them in the eventType of each. */
export const MESSAGE_TYPES = { changed: 10, added: 13, deleted: 15 } as const;

const EVENT_CATEGORY = 65536;

/** Events as Excel sends them, in one message; null when there are none. */
export function messageOf(events: readonly WorkbookEvent[], byThisAddIn: boolean): string | null {
  if (events.length === 0) return null;
  const entries = events.map((event) => ({
    messageCategory: EVENT_CATEGORY,
    messageType: MESSAGE_TYPES[event.kind],
    targetId: 'Workbook',
    message: JSON.stringify({ ...facts(event), triggerSource: byThisAddIn ? 'ThisLocalAddin' : 'Unknown' }),
  }));
  return JSON.stringify({ type: 3, message: { entries } });
}

function facts(event: WorkbookEvent): object {
  const { source, sheet } = event;
  if (event.kind !== 'changed') return { source, worksheetId: sheet.id };
  const { address, changeType, shiftDirection } = event;
  return { source, worksheetId: sheet.id, address, changeType, shiftDirection };
}
