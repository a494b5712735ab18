// A browser shares its machine with others: what fails is tried once more, and both failures and second goes are printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
