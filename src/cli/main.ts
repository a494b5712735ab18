import { run } from './run';

/** npm moves to the top of the repository and says where the officer stood. */
function folder(): string {
  const stood = process.env['npm_lifecycle_event'] === 'workbook' ? process.env['INIT_CWD'] : undefined;
  return stood ?? process.cwd();
}

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    folder: folder(),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}

void main();
