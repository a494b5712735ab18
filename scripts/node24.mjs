// Runs the unit tests on Node 24 as well, from the npm package "node"; arguments go to jest.
import { spawnSync } from 'node:child_process';

const jest = ['node', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
const npm = process.env.npm_execpath;
if (!npm) {
  console.error('Run this as: npm run test:node24');
  process.exit(2);
}
const { status, error } = spawnSync(process.execPath, [npm, 'exec', '--yes', '--package=node@24', '--', ...jest], { stdio: 'inherit' });
if (error) console.error(error.message);
process.exit(status ?? 1);
