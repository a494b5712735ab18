const { certificates } = require('./certificates.js');
const { freePort } = require('./free-port.js');

const FIRST_PORT = 3000;

/**
 * A page to look at, on the first free port and without certificates; or what Excel needs, which is exactly what the manifest names.
 *
 * @param {{ excel: boolean }} options
 */
async function devServer({ excel }) {
  try {
    return await settings(excel);
  } catch (error) {
    // Words for whoever started this; where in our code it was is of no use to them.
    console.error(`\n${error.message}`);
    return process.exit(1);
  }
}

async function settings(excel) {
  const port = await freePort(FIRST_PORT);
  const taken = port !== FIRST_PORT;
  if (excel && taken) throw new Error(`Port ${FIRST_PORT} is taken, and the manifest names it: stop what uses it, then start again.`);
  return {
    host: 'localhost',
    port,
    open: false,
    hot: false,
    static: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    ...(excel && (await forExcel())),
    onListening({ server }) {
      // Another one may have been asked for: npm start -- --port 8080
      const { port: used } = server.address();
      if (taken && used === port) console.log(`Port ${FIRST_PORT} is taken, so this uses ${port}.`);
      console.log(excel ? EXCEL : `Partnership Case is at http://localhost:${used} (Ctrl+C stops it).`);
    },
  };
}

const EXCEL = `The add-in is served at https://localhost:${FIRST_PORT} (Ctrl+C stops it).
Sideload dist/manifest.xml: README.md says how on Windows, Mac and the web.`;

/** Excel on the web reads the functions' metadata from another address; the manifest is a file that officers pick. */
async function forExcel() {
  return {
    server: { type: 'https', options: await certificates() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    devMiddleware: { writeToDisk: (file) => file.endsWith('manifest.xml') },
  };
}

module.exports = { devServer };
