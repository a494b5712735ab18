import { Host } from './host';
import { connect, loadClient, type Client } from './load-client';
import { Workbook } from './model/workbook';

export interface InMemoryExcel extends Client {
  readonly host: Host;
  /** What the requests have made of the workbook, to look at and to change as an officer would. */
  readonly workbook: Workbook;
  readonly stats: Host['stats'];
}

export interface ExcelOptions {
  readonly tabs?: readonly string[];
  /** One that is there already, as when the pane is closed and opened again. */
  readonly workbook?: Workbook;
}

/**
 * A fresh Excel for one test, with the tabs named. The real client talks to it from now on; Excel, Office and OfficeExtension
 * are global, as in the pane.
 */
export function createExcel({ tabs = ['Sheet1'], workbook = new Workbook(tabs) }: ExcelOptions = {}): InMemoryExcel {
  const client = loadClient();
  const host = new Host(workbook, (message) => reply(message));
  limitApi(null);
  const reply: (message: string) => void = connect((message) => void host.handle(message).then(reply));
  return { ...client, host, workbook: host.workbook, stats: host.stats };
}

/** As in a version of Excel that has the API sets up to this one only: the client refuses what is newer. */
export function limitApi(version: string | null): void {
  const { CommonUtility } = loadClient().OfficeExtension as unknown as { CommonUtility: Utility };
  CommonUtility._doApiNotSupportedCheck = true;
  const number = (text: string) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  const isSetSupported = (name: string, wanted: string) => {
    if (version === null) return true;
    return name === 'ExcelApi' ? number(wanted) <= number(version) : !/^ExcelApi(Online|Desktop)/.test(name);
  };
  CommonUtility.isSetSupported = isSetSupported;
  // What Office.context gives once Office.js has talked to Excel.
  const { OSF } = globalThis as unknown as { OSF: { _OfficeAppFactory?: object } };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
}

interface Utility {
  _doApiNotSupportedCheck: boolean;
  isSetSupported(name: string, version: string): boolean;
}
