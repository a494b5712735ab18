/** @jest-environment ./test/browser/environment.mjs */
import { act } from 'react';
import { startInExcel } from '../../src/browser/excel';
import { publishedCase } from '../../src/case';
import { HostProblem, type Host } from '../../src/workbook/host';
import { NOTHING_TAKEN } from '../../src/workbook/names';
import { root, until } from './pane-page';

// Whole workbooks are built, perhaps on a busy machine.
jest.setTimeout(60_000);

/** An open workbook without a case, that notes which tabs are built. */
let built: string[][] = [];
const workbook: Host = {
  writer: {
    write: async ({ tabs }) => {
      const names = tabs.map(({ name }) => name);
      built.push(names);
      return { tabs: names, cancelled: false };
    },
  },
  reader: { read: async () => ({ tabs: [], names: [] }) },
  live: {
    survey: async () => NOTHING_TAKEN,
    goTo: () => Promise.reject(new HostProblem('not here', 'Do nothing.')),
    insertFormula: async () => undefined,
    openFile: async () => 'opened',
    readBuilt: async () => ({ tabs: [], names: [] }),
    rebuild: () => Promise.reject(new HostProblem('not here', 'Do nothing.')),
    remove: () => Promise.reject(new HostProblem('not here', 'Do nothing.')),
    restore: async () => undefined,
    accept: async () => undefined,
    writeInputs: async () => undefined,
    selectedLine: async () => null,
    selectedCell: () => Promise.reject(new HostProblem('not here', 'Do nothing.')),
    cellValues: async () => [],
    linksTo: async () => [],
    watchInputs: async () => () => undefined,
    unfinished: async () => null,
    repair: async () => 'nothing to do',
    hidden: async () => [],
    findFunctions: async () => [],
    replaceFunctions: async () => ({ replaced: [], left: [] }),
    putFunctionsBack: async () => ({ putBack: [], left: [] }),
  },
};
jest.mock('../../src/hosts/excel', () => ({ excelHost: () => workbook }));

type Command = (event: { completed: () => void }) => Promise<void>;

let commands: Map<string, Command>;
let happened: string[];

function office(host: string | null) {
  return {
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host, platform: null }),
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane: async () => void happened.push('shown') },
    context: { officeTheme: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' } },
  };
}

async function start(fake: unknown): Promise<void> {
  commands = new Map();
  happened = [];
  built = [];
  document.body.innerHTML = '<div id="pane"></div>';
  if (fake) Object.assign(globalThis, { Office: fake });
  await act(async () => void (await startInExcel(root())));
}

const press = (name: string) => act(() => commands.get(name)!({ completed: () => void happened.push('completed') }));

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('in Excel the pane is there, with the workbook to build in', async () => {
  await start(office('Excel'));
  expect(root().querySelector('h1')?.textContent).toBe(publishedCase.title);
  expect([...root().querySelectorAll('[role=tab]')].map((tab) => tab.textContent)).toEqual(['Start', 'Case', 'Results', 'Check', 'Workbook']);
});

test('Build on the ribbon shows the pane and what it would do, and writes nothing before that is agreed to', async () => {
  await start(office('Excel'));
  await press('buildTabs');
  expect(happened).toEqual(['shown', 'completed']);
  await until(() => root().textContent.includes('Nothing is written yet.'));
  expect(built).toEqual([]);
  expect(root().querySelector('[aria-selected=true]')?.textContent).toBe('Workbook');
});

test('a button that is pressed before the case is there waits for it', async () => {
  commands = new Map();
  document.body.innerHTML = '<div id="pane"></div>';
  Object.assign(globalThis, { Office: office('Excel') });
  built = [];
  let starting: Promise<void> | undefined;
  await act(async () => void (starting = startInExcel(root())));
  await press('buildTabs');
  await act(async () => void (await starting));
  await until(() => root().textContent.includes('Nothing is written yet.'));
});

test('Check on the ribbon checks the workbook and says so when nothing is built', async () => {
  await start(office('Excel'));
  await press('checkCase');
  expect(happened).toEqual(['shown', 'completed']);
  await until(() => root().textContent.includes('Nothing is built in this workbook yet'));
});

test('outside Excel it says where to look instead', async () => {
  await start(office(null));
  expect(root().querySelector('[role=alert]')?.textContent).toContain('works in Excel only');
  expect(root().querySelector('a')?.getAttribute('href')).toBe('index.html');
});

test('without office.js it says what to do', async () => {
  await start(null);
  expect(root().querySelector('[role=alert]')?.textContent).toContain('Check the connection');
});
