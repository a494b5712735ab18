/** The spreadsheet of the page in a thread of its own: a message is a workbook's data, the answer what its cells hold once calculated. */
const { parentPort } = require('node:worker_threads');
const { startHeadless } = require('./headless.cjs');

parentPort.on('message', async ({ id, data }) => {
  try {
    parentPort.postMessage({ id, sheets: await calculated(data) });
  } catch (error) {
    parentPort.postMessage({ id, problem: error.stack });
  }
});

async function calculated(data) {
  const { univer, api } = startHeadless();
  try {
    const ended = new Promise((resolve) => api.getFormula().calculationEnd(() => globalThis.setTimeout(resolve, 50)));
    const workbook = api.createWorkbook(data);
    await ended;
    const { sheets } = workbook.getWorkbook().getSnapshot();
    return Object.fromEntries(Object.values(sheets).map(({ name, cellData }) => [name, cellData]));
  } finally {
    univer.dispose();
  }
}
