/** An error as Excel reports it: the client turns it into an OfficeExtension.Error. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** The member that was called: "Worksheet.name". */
    readonly location: string | null = null,
  ) {
    super(message);
  }

  at(location: string): ExcelError {
    return this.location === null ? new ExcelError(this.code, this.message, this.status, location) : this;
  }
}

export const itemNotFound = () => new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = () =>
  new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidArgument = (why = '') =>
  new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format.${why && ` (In memory: ${why}.)`}`);

export const wrongSize = () =>
  new ExcelError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

export const generalException = (why: string) =>
  new ExcelError('GeneralException', `There was an internal error while processing the request. (In memory: ${why}.)`, 500);

export const invalidReference = () => new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');

export const invalidObjectPath = () => new ExcelError('InvalidObjectPath', 'The object path is not working for what you are trying to do.');

/** Of an insert or a delete that would tear a table apart. */
export const insertDeleteConflict = () =>
  new ExcelError('InsertDeleteConflict', "This operation isn't allowed because it would move cells in a table on your worksheet.");

export const nonBlankCellOffSheet = () =>
  new ExcelError('NonBlankCellOffSheet', 'Cells cannot be inserted because that would push cells that are not empty off the end of the worksheet.');

export const invalidOperation = () => new ExcelError('InvalidOperation', 'The operation attempted is invalid on the object.');

export const accessDenied = () => new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const cellEditMode = () =>
  new ExcelError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');

export const requestTooLarge = () => new ExcelError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.', 413);

export const responseTooLarge = () => new ExcelError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);

/** Raised by the in-memory Excel only: what is called may well work in Excel, but is not written here. */
export const unknownMember = (member: string) => new ExcelError('ApiNotFound', `The in-memory Excel does not know ${member}.`, 404, member);
