import type { Host, Live } from '../workbook/host';

export type LiveHost = Host & { readonly live: Live };

/** A host whose code is fetched when something is first asked of it, after the first paint; whatever is asked waits until then. */
export function lazyHost(load: () => Promise<LiveHost>): LiveHost {
  let coming: Promise<LiveHost> | null = null;
  // A part that could not be fetched is fetched again when it is next asked for.
  const host = (): Promise<LiveHost> => (coming ??= load().catch((error: unknown) => {
    coming = null;
    throw error;
  }));
  return {
    writer: { write: async (...asked) => (await host()).writer.write(...asked) },
    reader: { read: async () => (await host()).reader.read() },
    live: {
      survey: async () => (await host()).live.survey(),
      goTo: async (...asked) => (await host()).live.goTo(...asked),
      insertFormula: async (...asked) => (await host()).live.insertFormula(...asked),
      openFile: async (...asked) => (await host()).live.openFile(...asked),
      readBuilt: async () => (await host()).live.readBuilt(),
      rebuild: async (...asked) => (await host()).live.rebuild(...asked),
      remove: async (...asked) => (await host()).live.remove(...asked),
      restore: async (...asked) => (await host()).live.restore(...asked),
      accept: async (...asked) => (await host()).live.accept(...asked),
      writeInputs: async (...asked) => (await host()).live.writeInputs(...asked),
      selectedCell: async () => (await host()).live.selectedCell(),
      selectedLine: async (...asked) => (await host()).live.selectedLine(...asked),
      cellValues: async (...asked) => (await host()).live.cellValues(...asked),
      linksTo: async (...asked) => (await host()).live.linksTo(...asked),
      watchInputs: async (...asked) => (await host()).live.watchInputs(...asked),
      unfinished: async () => (await host()).live.unfinished(),
      repair: async () => (await host()).live.repair(),
      hidden: async (...asked) => (await host()).live.hidden(...asked),
      findFunctions: async () => (await host()).live.findFunctions(),
      replaceFunctions: async (...asked) => (await host()).live.replaceFunctions(...asked),
      putFunctionsBack: async () => (await host()).live.putFunctionsBack(),
    },
  };
}
