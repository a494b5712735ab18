import './classes';
import { followCells } from './classes/places';
import { calculate, type NotCalculated } from './calculate';
import { cellEditMode, ExcelError, generalException, requestTooLarge, responseTooLarge } from './errors';
import { messageOf, MESSAGE_TYPES } from './event-messages';
import { countApplied, type Death, type Fault, Faults, type SyncFault } from './faults';
import type { WorkbookEvent } from './model/events';
import { Workbook } from './model/workbook';
import { ACTION, type ActionResult, type BridgeMessage, DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from './protocol';
import { readsResults } from './query';
import type { Pair } from './record';
import { References } from './references';
import { Request } from './request';
import { Stats } from './stats';

/** Larger requests and answers fail in Excel on the web. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** What has failed in Excel for want of focus. */
const NEED_FOCUS = new Set([
  'WorksheetCollection.add',
  'Worksheet.activate',
  'Worksheet.delete',
  'Range.select',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeRows',
  'WorksheetFreezePanes.freezeColumns',
]);

/** An Excel that holds one workbook in memory and answers the requests of the Office.js client. */
export class Host {
  readonly stats = new Stats();
  /** Members that were asked for and are not written here, even if the product caught the error. */
  readonly unknown: string[] = [];
  /** Set to a list to have every request and its answer noted there. */
  record: Pair[] | null = null;
  /** Formulas that the engine could not do at the last calculation: never compare their values, nor what is built on them. */
  notCalculated: readonly NotCalculated[] = [];
  readonly references = new References();
  /** The officer has gone to another workbook: some members fail until this one is in front again. */
  otherWorkbookInFront = false;
  private readonly happened: WorkbookEvent[] = [];
  private isBusy = false;
  private readonly faults = new Faults();
  private readonly failures = new Map<string, ExcelError>();
  private queue: Promise<unknown> = Promise.resolve();
  private sayDead: () => void = () => undefined;
  /** When a request was reached that the runtime was to die with. */
  readonly death = new Promise<void>((resolve) => (this.sayDead = resolve));
  private editing: Promise<void> | null = null;
  private leaveEditing: () => void = () => undefined;

  constructor(
    readonly workbook = new Workbook(),
    /** Takes what Excel says unasked: a message of the client's bridge. */
    private readonly tell: (message: string) => void = () => undefined,
  ) {
    // A runtime that is new has asked for nothing yet.
    workbook.awaitedEvents.clear();
    workbook.listeners.clear();
    workbook.listeners.add((event) => this.take(event));
  }

  /** Events of a request are told after its answer, others at once. */
  private take(event: WorkbookEvent): void {
    if (!this.workbook.awaitedEvents.has(MESSAGE_TYPES[event.kind])) return;
    this.happened.push(event);
    if (!this.isBusy) this.tellAll();
  }

  private tellAll(): void {
    const message = messageOf(this.happened.splice(0), this.isBusy);
    if (message) setImmediate(() => this.tell(message));
  }


  /** The next call of a member fails: failNext('Worksheet.activate', 'GeneralException'). */
  failNext(member: string, code: string, message = `${code} on purpose.`): void {
    this.failures.set(member, new ExcelError(code, message, 400, member));
  }

  /** A request fails whatever it asks for: failSync({ at: 2, code: 'GeneralException', applied: 'half' }). */
  failSync(fault: SyncFault): void {
    this.faults.order({ ...fault, dies: false });
  }

  /** The runtime dies, at once or with a later request: nothing is answered any more. */
  kill({ at = 0, applied = 'nothing' }: Partial<Death> = {}): void {
    this.faults.order({ at, applied, dies: true });
  }

  /** As if the officer was typing in a cell: requests fail, or wait when they say so. */
  startEditing(): void {
    this.editing ??= new Promise((resolve) => (this.leaveEditing = resolve));
  }

  stopEditing(): void {
    this.leaveEditing();
    this.editing = null;
  }

  /** Calculates what changed, so that a test can look at results. */
  async calculate(): Promise<void> {
    if (!this.workbook.stale) return;
    this.workbook.stale = false;
    this.notCalculated = await calculate(this.workbook);
  }

  /** A message of the client's bridge, as it is sent; gives the message to answer with. */
  async handle(message: string): Promise<string> {
    const { id, flags, message: request } = JSON.parse(message) as BridgeMessage;
    const body = JSON.stringify(await this.processQuery(request.body, flags, Buffer.byteLength(message)));
    return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
  }

  /** One request after the other, as Excel does. */
  processQuery(body: RequestBody, flags = 0, bytes = Buffer.byteLength(JSON.stringify(body))): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.answer(body, flags, bytes));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async answer(body: RequestBody, flags: number, bytes: number): Promise<ResponseBody> {
    const fault = this.faults.next(body);
    const response = fault ? await this.goWrong(body, flags, bytes, fault) : await this.run(body, flags, bytes);
    const responseBytes = Buffer.byteLength(JSON.stringify(response));
    this.stats.add(body, bytes, responseBytes);
    this.record?.push(JSON.parse(JSON.stringify({ request: body, flags, response })) as Pair);
    return responseBytes > MOST_BYTES ? refusal(responseTooLarge(), -1) : response;
  }

  private async goWrong(body: RequestBody, flags: number, bytes: number, fault: Fault): Promise<ResponseBody> {
    const count = countApplied(body.Actions, fault.applied);
    const response = await this.run({ ...body, Actions: body.Actions.slice(0, count) }, flags, bytes);
    if (fault.dies) {
      this.sayDead();
      return new Promise(() => undefined);
    }
    if (response.Error) return response;
    return refusal(new ExcelError(fault.code, `${fault.code} on purpose.`, 500), Math.min(count, body.Actions.length - 1));
  }

  private async run(body: RequestBody, flags: number, bytes: number): Promise<ResponseBody> {
    if (bytes > MOST_BYTES) return refusal(requestTooLarge(), -1);
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) === 0) return refusal(cellEditMode(), -1);
    await this.editing;
    const request = new Request(body, this.workbook, this.references, (member) => this.allow(member));
    const results: ActionResult[] = [];
    this.isBusy = true;
    const stopFollowing = followCells(this.workbook, () => [...this.references.objects, ...request.objects]);
    try {
      for (const [index, action] of body.Actions.entries()) {
        try {
          if (action.ActionType === ACTION.query && readsResults(action.QueryInfo ?? {})) await this.calculateAsExcel();
          const value = request.perform(action);
          if (this.workbook.hasAskedCalculation) await this.calculateWhatWasAsked();
          if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
        } catch (error) {
          // What was done before stays done.
          return { ...refusal(this.asExcelError(error), index), Results: results };
        }
      }
      return { Results: results };
    } finally {
      stopFollowing();
      this.tellAll();
      this.isBusy = false;
      this.workbook.calculationSuspended = false;
    }
  }

  private async calculateAsExcel(): Promise<void> {
    if (!this.workbook.calculationSuspended && this.workbook.calculationMode !== 'Manual') await this.calculate();
  }

  private async calculateWhatWasAsked(): Promise<void> {
    const asked = this.workbook.takeAskedCalculation();
    // Otherwise it waits until somebody looks: nobody could tell.
    if (this.workbook.calculationMode !== 'Manual') return;
    if (asked === 'all') await this.calculate();
    else for (const sheet of asked) await calculate(this.workbook, sheet);
  }

  private allow(member: string): void {
    if (this.otherWorkbookInFront && NEED_FOCUS.has(member)) throw generalException('another workbook is in front').at(member);
    const failure = this.failures.get(member);
    if (!failure) return;
    this.failures.delete(member);
    throw failure;
  }

  private asExcelError(error: unknown): ExcelError {
    const known = error instanceof ExcelError ? error : new ExcelError('GeneralException', `In memory: ${error instanceof Error ? error.stack : String(error)}`, 500);
    if (known.code === 'ApiNotFound') this.unknown.push(known.message);
    return known;
  }
}

function refusal(error: ExcelError, index: number): ResponseBody {
  const { code, message, status, location } = error;
  return { Results: [], Error: { Code: code, Message: message, Location: location ?? '', ActionIndex: index, HttpStatusCode: status } };
}

export function createHost(workbook = new Workbook()): Host {
  return new Host(workbook);
}
