import type { Writer } from '../../workbook/host';
import { loadXlsx } from './load';

/** Where there is no workbook to build in, a build is a file: written whole, or not at all. */
export function fileWriter(save: (bytes: Uint8Array) => Promise<void>): Writer {
  return {
    async write(spec, options = {}) {
      const { writeXlsx } = await loadXlsx();
      const bytes = await writeXlsx(spec);
      if (options.signal?.aborted) return { tabs: [], cancelled: true };
      await save(bytes);
      return { tabs: spec.tabs.map(({ name }) => name), cancelled: false };
    },
  };
}
