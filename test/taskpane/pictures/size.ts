import { join, resolve } from 'node:path';
import { bundle } from './bundle';

/** What the pane itself weighs, in KB of gzip: `npx tsx test/taskpane/pictures/size.ts`. */
bundle(join('test', 'taskpane', 'pictures', 'bare.ts'), resolve('out', 'size')).then(console.log, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
