import { readFileSync } from 'node:fs';

/** The client's own names for what it talks through; left on the global object, where the client looks for them. */
interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?(message: string): void;
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What a page has and Node has not; the client asks for them while it loads. */
const PAGE = {
  window: globalThis,
  location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
  document: { getElementById: () => null, getElementsByTagName: () => [], URL: 'https://localhost/' },
  navigator: { userAgent: 'Node' },
};

let loaded: Client | null = null;
const bridge: NativeBridge = { sendMessageToHost: (message) => send(message) };
let send: (message: string) => void = () => {
  throw new Error('createExcel() comes first');
};

/** From now on requests go here; the answer is given back through the returned function. */
export function connect(receive: (message: string) => void): (message: string) => void {
  send = receive;
  return (message) => bridge.onMessageFromHost?.(message);
}

/** The Office.js client of the pinned package, unmodified, in this realm. Once: it keeps nothing between two workbooks. */
export function loadClient(): Client {
  if (loaded) return loaded;
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const missing = Object.entries(PAGE).filter(([name]) => !(name in globalThis));
  const lend = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  missing.forEach(([name, value]) => lend(name, value));
  lend('_richApiNativeBridge', bridge);
  try {
    // As a script tag does: its names become global.
    (0, eval)(readFileSync(file, 'utf8'));
  } finally {
    missing.forEach(([name]) => Reflect.deleteProperty(globalThis, name));
  }
  const { Excel, Office, OfficeExtension } = globalThis as unknown as Client;
  loaded = { Excel, Office, OfficeExtension };
  return loaded;
}
