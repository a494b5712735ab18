import { HostProblem } from '../../workbook/host';
import { MINIMUM_EXCEL_API } from './api-sets';

interface Words {
  readonly message: string;
  readonly next: string;
  /** What Excel says has other causes too: its code is then said as well. */
  readonly unsure?: true;
}

const EDITING: Words = {
  message: 'Excel is waiting while a cell is being edited.',
  next: 'Finish editing the cell (press Enter, or Esc to leave it as it was), then try again.',
};

const PROTECTED: Words = {
  message: 'Excel does not allow this workbook to be changed: it, or a tab of it, is protected or opened for reading only.',
  next: 'Turn off protection (Review, Protect Workbook or Unprotect Sheet), or open the workbook for editing, then try again.',
};

const TOO_OLD: Words = {
  message: 'This version of Excel lacks something that the add-in needs.',
  next: `Update Office, or use Excel on the web: the add-in needs ExcelApi ${MINIMUM_EXCEL_API}.`,
  unsure: true,
};

const TOO_LARGE: Words = {
  message: 'Excel refused because too much was sent or asked for at once.',
  next: 'Build fewer tabs at a time, or save the workbook as a file instead and open that.',
};

const NOT_IN_FRONT: Words = {
  message: 'Excel did not carry this out. That mostly means that another workbook or a dialog is in front.',
  next: 'Close any dialog, click into this workbook, wait until Excel is ready, then try again.',
  unsure: true,
};

const TAKEN: Words = {
  message: 'The workbook has a tab, chart sheet, table or name with a name that is needed here.',
  next: 'Build again: the names are then chosen anew, and one that clashes gets a number.',
};

const GONE: Words = {
  message: 'Something that was in the workbook is no longer there.',
  next: 'Undo what removed or renamed it, or build the workbook again.',
};

const CONNECTION: Words = {
  message: 'The connection to Excel was lost or is busy.',
  next: 'Wait until the workbook is saved and Excel is ready, check the network, then try again.',
};

/** By the codes that Excel gives, in small letters; the older names of some are here too. */
const WORDS: Readonly<Record<string, Words>> = {
  invalidoperationincelleditmode: EDITING,
  accessdenied: PROTECTED,
  apinotfound: TOO_OLD,
  apinotavailable: TOO_OLD,
  notimplemented: TOO_OLD,
  unsupportedfeature: TOO_OLD,
  unsupportedoperation: TOO_OLD,
  requestpayloadsizelimitexceeded: TOO_LARGE,
  responsepayloadsizelimitexceeded: TOO_LARGE,
  operationcellsexceedlimit: TOO_LARGE,
  rangeexceedslimit: TOO_LARGE,
  generalexception: NOT_IN_FRONT,
  inactiveworkbook: NOT_IN_FRONT,
  itemalreadyexists: TAKEN,
  itemnotfound: GONE,
  invalidreference: GONE,
  activitylimitreached: CONNECTION,
  connectionfailure: CONNECTION,
  requestaborted: CONNECTION,
  servicenotavailable: CONNECTION,
};

/** What Excel said, as a sentence with a next step; the code and the place stay in it when they mean nothing to us. */
export function asProblem(error: unknown, doing: string): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error);
  const words = code === null ? undefined : WORDS[code.toLowerCase()];
  const saying = code === null ? '' : ` (${code}${placeOf(error)})`;
  if (words) return new HostProblem(`${words.message} This was while ${doing}${words.unsure ? saying : ''}.`, words.next, { cause: error });
  const said = error instanceof Error ? error.message.trim().replace(/\.$/, '') : String(error);
  return new HostProblem(
    `Excel reported a problem while ${doing}: ${said}${saying}.`,
    'Try again. If it happens again, save the workbook as a file instead, and report this message.',
    { cause: error },
  );
}

function codeOf(error: unknown): string | null {
  return isRecord(error) && typeof error['code'] === 'string' && error['code'] !== '' ? error['code'] : null;
}

/** The member of Excel's API that failed, which never holds what is in the workbook. */
function placeOf(error: unknown): string {
  const info = isRecord(error) ? error['debugInfo'] : undefined;
  const place = isRecord(info) ? info['errorLocation'] : undefined;
  return typeof place === 'string' && place !== '' ? ` in ${place}` : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
