/** What the desktop side lends a page in Excel, as far as a test pulls its strings. */
export interface DesktopPage {
  askExcel(message: string): Promise<string>;
  noteExecuted(id: number, values: readonly unknown[]): Promise<void>;
  _richApiNativeBridge: { sendMessageToHost(message: string): void; onMessageFromHost?(message: string): void };
  /** As Excel does for an event that the client asked to be told of. */
  raiseEvent(id: number, payload: readonly unknown[]): void;
}

export interface DesktopFacts {
  /** Set names and the highest version of each. */
  readonly apiSets: Readonly<Record<string, number>>;
  /** Colours as numbers, the way Excel hands them over. */
  readonly theme: Readonly<Record<string, number>>;
  /** Where the workbook is saved, or the name of one that is not. */
  readonly place: string;
}

/** Lists come from Excel this way. */
interface SafeArray {
  toArray(): readonly unknown[];
}
type Handler = (id: number, payload: SafeArray) => void;

/**
 * Runs in the page before its scripts, and makes office.js believe that it is in Excel for Windows: what it asks of the window, and
 * a bridge whose other end is the in-memory Excel. It is sent to the page as text, so that nothing outside it can be named here.
 */
export function fakeDesktop({ apiSets, theme, place }: DesktopFacts): void {
  const page = globalThis as unknown as DesktopPage & { external: object };
  const bridge: DesktopPage['_richApiNativeBridge'] = {
    sendMessageToHost: (message) => void page.askExcel(message).then((answer) => bridge.onMessageFromHost?.(answer)),
  };
  const handlers = new Map<number, Handler>();
  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.17928.20114',
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 2057,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 2,
    GetSolutionRef: () => 'partnership-case',
    GetDocUrl: () => place,
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
  page._richApiNativeBridge = bridge;
  page.raiseEvent = (id, payload) => handlers.get(id)?.(id, { toArray: () => payload });
  Object.assign(page.external, {
    GetContext: () => context,
    Execute(id: number, values: readonly unknown[], callback: (answer: SafeArray) => void) {
      void page.noteExecuted(id, values).then(() => callback({ toArray: () => [0] }));
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: (status: number) => void) {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent(id: number, _target: string, callback: (status: number) => void) {
      handlers.delete(id);
      callback(0);
    },
  });
}
