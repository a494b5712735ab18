/** Every code that Excel is documented to fail with, and one that it is not. */
export const CODES = [
  'AccessDenied', 'ActivityLimitReached', 'ApiNotAvailable', 'ApiNotFound', 'ConnectionFailure', 'GeneralException', 'InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument',
  'InvalidOperation', 'InvalidOperationInCellEditMode', 'InvalidReference', 'InvalidRequest', 'InvalidSelection', 'ItemAlreadyExists', 'ItemNotFound', 'NotImplemented',
  'OperationCellsExceedLimit', 'RangeExceedsLimit', 'RequestAborted', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'ServiceNotAvailable', 'Unauthenticated',
  'UnsupportedFeature', 'UnsupportedOperation', 'SomethingNew',
];
