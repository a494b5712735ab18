import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.xml': 'text/xml',
};

/** The pages must work below any path: nothing is served above this one. */
const BELOW = '/finance/case/';

export interface Site {
  readonly folder: string;
  /** "http://localhost:40123/finance/case". */
  readonly address: string;
  close(): Promise<void>;
}

/** The production build, served; E2E_SITE names a folder that has one already, to spare the time. */
export async function serveBuild(): Promise<Site> {
  const given = process.env['E2E_SITE'];
  const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'partnership-case-')) : resolve(given);
  const tidy = () => given === undefined && rmSync(folder, { recursive: true, force: true });
  try {
    if (given === undefined) await build(folder);
    const { address, close } = await serve(folder);
    return { folder, address, close: async () => (await close(), void tidy()) };
  } catch (error) {
    tidy();
    throw error;
  }
}

async function build(folder: string): Promise<void> {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  await promisify(execFile)(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], { env: { ...process.env, NODE_ENV: undefined } }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`the production build fails:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
}

/** On any free port of this machine, for this machine only. */
async function serve(folder: string): Promise<Pick<Site, 'address' | 'close'>> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(folder, path.slice(BELOW.length) || 'index.html');
    if (path.startsWith(BELOW) && file.startsWith(folder + sep) && existsSync(file)) response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
    // Browsers ask for this one by themselves.
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${port}${BELOW.slice(0, -1)}`, close };
}
