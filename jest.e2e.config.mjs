import base from './jest.config.mjs';

/** The built pages in Chromium; files end in .e2e.ts, so that the fast tests leave them out. */
export default {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/test/e2e/set-up.ts',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/again.ts'],
  globalTeardown: '<rootDir>/test/e2e/tear-down.ts',
  testTimeout: 120_000,
  // A page with its spreadsheet keeps two cores busy.
  maxWorkers: '50%',
};
