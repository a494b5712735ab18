const net = require('node:net');

const LAST_PORT = 65535;
const LOOPBACK = ['127.0.0.1', '::1'];
const NOT_OURS = new Set(['EADDRINUSE', 'EACCES']);

/**
 * The first port from `first` on that nothing uses on this machine's loopback addresses.
 *
 * @param {number} first
 * @returns {Promise<number>}
 */
async function freePort(first) {
  for (let port = first; port <= LAST_PORT; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${first} to ${LAST_PORT}`);
}

async function isFree(port) {
  for (const host of LOOPBACK) {
    if ((await answers(port, host)) || !(await mayListen(port, host))) return false;
  }
  return true;
}

/** Somebody who listens on all addresses answers here too, which `listen` alone would not notice on every system. */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/** An error other than these means that the machine has no such address, which does no harm. */
function mayListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(!NOT_OURS.has(error.code)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

module.exports = { freePort };
