import { parseArgs } from 'node:util';
import { TAB_CHOICES } from '../workbook/tab-choices';

export interface Order {
  /** A case or one of our workbooks; the published case when absent. */
  readonly input?: string;
  readonly output?: string;
  /** Ids of TAB_CHOICES; all when absent. */
  readonly tabs?: readonly string[];
  readonly force: boolean;
}

export type ParsedArguments = { readonly order: Order } | { readonly help: true } | { readonly problems: readonly string[] };

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  tabs: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words of the command line; what is not understood is refused, all of it at once. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const inputs: string[] = [];
  const problems: string[] = [];
  let order: Order = { force: false };
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'help') help = true;
    else if (name === 'force' && value === undefined) order = { ...order, force: true };
    else if (name === 'output') {
      if (value === undefined || !/[^/\\]\.xlsx$/i.test(value)) problems.push(`${rawName}: give the name of a file that ends in .xlsx`);
      else order = { ...order, output: value };
    } else if (name === 'tabs') {
      const tabs = tabIds(value ?? '');
      if ('problem' in tabs) problems.push(`${rawName}: ${tabs.problem}`);
      else order = { ...order, tabs: tabs.ids };
    } else problems.push(`${rawName}${value === undefined ? '' : `=${String(value)}`}: there is no such option`);
  }
  if (inputs.length > 1) problems.push(`${inputs.slice(1).join(', ')}: give one case only`);
  if (help) return { help };
  if (problems.length > 0) return { problems };
  return { order: inputs[0] === undefined ? order : { ...order, input: inputs[0] } };
}

/** Tabs by id or by name, capitals or not. */
function tabIds(list: string): { readonly ids: readonly string[] } | { readonly problem: string } {
  const wanted = list.split(',').map((each) => each.trim()).filter((each) => each !== '');
  if (wanted.length === 0) return { problem: `name one tab or more: ${knownTabs()}` };
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const each of wanted) {
    const choice = TAB_CHOICES.find(({ id, name }) => [id, name].some((known) => known.toLowerCase() === each.toLowerCase()));
    if (choice) ids.push(choice.id);
    else unknown.push(`"${each}"`);
  }
  return unknown.length === 0 ? { ids } : { problem: `there is no tab ${unknown.join(', ')}; the tabs are ${knownTabs()}` };
}

function knownTabs(): string {
  return TAB_CHOICES.map(({ id }) => id).join(', ');
}

export function helpLines(): readonly string[] {
  const width = Math.max(...TAB_CHOICES.map(({ id }) => id.length));
  return [
    'npm run workbook -- [case.json | workbook.xlsx] [-o out.xlsx] [--tabs a,b] [--force]',
    '',
    'Writes the workbook of a partnership business case: of the published Harborough and Melton case when none is given,',
    'or of a case file, or of the inputs in a workbook that this product built.',
    '',
    '  -o, --output out.xlsx   the file to write; by default named after the case, in the current folder',
    '  --tabs a,b              which tabs to build, with the tabs they read; by default all',
    '  --force                 replace the file if it exists',
    '  -h, --help              this text',
    '',
    'Tabs:',
    ...TAB_CHOICES.map(({ id, purpose }) => `  ${id.padEnd(width)}  ${purpose}`),
    '',
    'It ends with 0 when the file is written, 1 when the case or a file is bad, 2 when the command is not understood.',
  ];
}
