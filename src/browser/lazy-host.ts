import type { Host, Live } from '../workbook/host';

export type LiveHost = Host & { readonly live: Live };

/** A host whose code is still on its way: whatever is asked of it waits until then. */
export function lazyHost(coming: Promise<LiveHost>): LiveHost {
  // Whoever asks is told of a failure; until then nobody has to know.
  coming.catch(() => undefined);
  return {
    writer: { write: async (...asked) => (await coming).writer.write(...asked) },
    reader: { read: async () => (await coming).reader.read() },
    live: {
      survey: async () => (await coming).live.survey(),
      goTo: async (...asked) => (await coming).live.goTo(...asked),
      insertFormula: async (...asked) => (await coming).live.insertFormula(...asked),
      openFile: async (...asked) => (await coming).live.openFile(...asked),
    },
  };
}
