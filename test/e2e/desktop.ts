import type { Page } from 'playwright-core';
import { createExcel, type InMemoryExcel } from '../excel-host/client';
import { MESSAGE_TYPES, messageOf } from '../excel-host/event-messages';
import type { WorkbookEvent } from '../excel-host/model/events';
import type { Workbook } from '../excel-host/model/workbook';
import { ACTION, type BridgeMessage, PATH, type RequestBody, type ResponseBody } from '../excel-host/protocol';
import { type DesktopFacts, type DesktopPage, fakeDesktop } from './fake-desktop';

/** Of a current Excel for Windows. */
const API_SETS = { ExcelApi: 1.17, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.4, CustomFunctions: 1.7, DialogApi: 1.2 };
/** White as Excel has it by default. */
export const WHITE = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x262626 };
export const BLACK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x262626, controlForegroundColor: 0xffffff };

/** A message about custom functions, and the one that calls one. */
const FUNCTIONS = 1;
const CALL = 1000;
/** A message about actions, and the one that asks for one. */
const ACTIONS = 2;
const DO = 1000;
/** office.js's own numbers for a button of the ribbon: it is pressed, and its command is done. */
const PRESSED = 39;
const COMPLETED = 94;

/** What the client asks of Excel that is no part of a workbook; whatever is not here fails. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.InternalService.AddinInternalService': ['NotifyActionHandlerReady'],
  'Microsoft.Telemetry.TelemetryService': ['SendTelemetryEvent'],
  'Microsoft.ExcelServices.CustomFunctions': ['SetInvocationArrayResults'],
  'Microsoft.AppRuntime.AppRuntimeService': ['SetAppRuntimeState'],
};

/** What a custom function gave: its value, or why not. */
type Called = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

interface Held {
  readonly at: number;
  readonly come: () => void;
  goOn: () => void;
}

/** Excel for Windows as the page sees it: a workbook in memory, the custom functions and the ribbon. */
export class Desktop {
  /** Calls beside the workbook, by name. */
  readonly asked: string[] = [];
  readonly completed: string[] = [];
  private readonly waiting = new Map<number, (called: Called) => void>();
  private calls = 0;
  private requests = 0;
  private held: Held | null = null;
  private failing: { readonly comesBack: boolean } | null = null;
  private readonly happened: WorkbookEvent[] = [];

  constructor(
    readonly excel: InMemoryExcel,
    private readonly page: Page,
  ) {
    excel.workbook.listeners.add((event) => this.note(event));
  }

  async answer(message: string): Promise<string> {
    const { id, message: { body } } = JSON.parse(message) as BridgeMessage;
    const service = Object.values(body.ObjectPaths).find(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
    if (!service) {
      await this.pass();
      this.goWrong(body);
      return this.excel.host.handle(message);
    }
    return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(this.serve(service.Name, body)) } });
  }

  executed(id: number, values: readonly unknown[]): void {
    if (id !== COMPLETED) throw new Error(`the client asks the window for ${id}, which is not written here`);
    this.completed.push(String(values[0]));
  }

  /** Excel takes its time over a request of the workbook, so many from now, until `goOn`; done when that request has come. */
  holdAt(request: number): Promise<void> {
    return new Promise((come) => (this.held = { at: this.requests + request, come, goOn: () => undefined }));
  }

  goOn(): void {
    this.held?.goOn();
    this.held = null;
  }

  private async pass(): Promise<void> {
    this.requests += 1;
    const { held } = this;
    if (held?.at !== this.requests) return;
    await new Promise<void>((goOn) => {
      held.goOn = goOn;
      held.come();
    });
  }

  /** The next request that writes is done by half and fails; every later one too when Excel is not to come back. */
  failAtWrite({ comesBack = true } = {}): void {
    this.failing = { comesBack };
  }

  private goWrong({ Actions }: RequestBody): void {
    if (!this.failing || !Actions.some(({ ActionType }) => ActionType === ACTION.setProperty)) return;
    this.excel.host.failSync({ at: 0, code: 'RequestAborted', applied: 'half', from: !this.failing.comesBack });
    this.failing = null;
  }

  /** A cell calls a function with what it was given; blank arguments are null. */
  async call(name: string, args: readonly unknown[]): Promise<Called> {
    const id = (this.calls += 1);
    const called = new Promise<Called>((resolve) => this.waiting.set(id, resolve));
    await this.tell({ messageCategory: FUNCTIONS, messageType: CALL, message: [id, name, args, "'MTFS 2026'!A1", 0] });
    return called;
  }

  /** The other way by which Excel asks for an action: by name, with nothing to say that it is done. */
  ask(action: string): Promise<void> {
    return this.tell({ messageCategory: ACTIONS, messageType: DO, message: [action, null] });
  }

  private tell(entry: object): Promise<void> {
    return this.say(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  }

  private async say(message: string): Promise<void> {
    await this.page.evaluate((text) => (globalThis as unknown as DesktopPage)._richApiNativeBridge.onMessageFromHost?.(text), message);
  }

  /** What happens in the workbook is told to the page that asked for it, all that happens at once in one message. */
  private note(event: WorkbookEvent): void {
    if (!this.excel.workbook.awaitedEvents.has(MESSAGE_TYPES[event.kind])) return;
    if (this.happened.length === 0) setImmediate(() => void this.tellEvents());
    this.happened.push(event);
  }

  private async tellEvents(): Promise<void> {
    const message = messageOf(this.happened.splice(0), false);
    // A page that is closed hears nothing.
    if (message !== null) await this.say(message).catch(() => undefined);
  }

  /** A button of the ribbon is pressed, by the name of its command. */
  async press(command: string): Promise<void> {
    await this.page.evaluate(([id, payload]) => (globalThis as unknown as DesktopPage).raiseEvent(id, payload), [
      PRESSED,
      [command, command, JSON.stringify({ source: { id: command } })],
    ] as const);
  }

  private serve(service: string, { Actions }: RequestBody): ResponseBody {
    const Results = Actions.map(({ Id, ActionType, Name, ArgumentInfo }) => {
      if (ActionType === ACTION.instantiate) return { ActionId: Id, Value: {} };
      if (!SERVICES[service]?.includes(Name)) throw new Error(`the client calls ${service}.${Name}, which is not written here`);
      this.asked.push(Name);
      if (Name === 'SetInvocationArrayResults') this.take((ArgumentInfo?.Arguments?.[0] ?? []) as readonly Called[]);
      return { ActionId: Id, Value: null };
    });
    return { Results };
  }

  private take(results: readonly Called[]): void {
    for (const called of results) this.waiting.get(called[0])?.(called);
  }
}

export interface DesktopOptions {
  readonly tabs: readonly string[];
  readonly theme: DesktopFacts['theme'];
  /** Where the workbook is saved; without it, nowhere. */
  readonly place: string;
  /** One that is there already. */
  readonly workbook: Workbook;
}

const OWN = 'MTFS 2026';

/** Before the page is opened: from then on it is in Excel, with these tabs open. */
export async function putInExcel(page: Page, { tabs = [OWN], theme = WHITE, place = 'Book1', workbook }: Partial<DesktopOptions> = {}): Promise<Desktop> {
  const desktop = new Desktop(createExcel({ tabs, ...(workbook && { workbook }) }), page);
  // Somebody's: a workbook with nothing in it is a new one.
  if (!workbook && tabs.includes(OWN)) desktop.excel.workbook.sheet(OWN).put(1, 1, { value: 'Medium-term plan', formula: null });
  await page.exposeFunction('askExcel', (message: string) => desktop.answer(message));
  await page.exposeFunction('noteExecuted', (id: number, values: readonly unknown[]) => desktop.executed(id, values));
  await page.addInitScript(fakeDesktop, { apiSets: API_SETS, theme, place });
  return desktop;
}

/** What Excel for Windows adds to the address of a page. */
export const AS_EXCEL_SAYS = '?_host_Info=Excel$Win32$16.01$en-US';
/** Where it opens the pane. */
export const IN_EXCEL = `taskpane.html${AS_EXCEL_SAYS}`;
