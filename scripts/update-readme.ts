import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFunctionHelp } from './function-help';

const path = join(__dirname, '..', 'README.md');
writeFileSync(path, withFunctionHelp(readFileSync(path, 'utf8')));
