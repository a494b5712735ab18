import { inExcel } from './in-excel';

/** Calls back whenever a cell of the workbook changes, whoever changed it; gives how to stop. Nothing is written from it. */
export async function watchInputs(changed: () => void): Promise<() => void> {
  const result = await inExcel('listening for changes', async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => {
      changed();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () => {
    void Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
  };
}
