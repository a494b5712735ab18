export default {
  testEnvironment: 'node',
  // Some tests build and calculate whole workbooks; a machine may be busy with others of them.
  testTimeout: 60_000,
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/sheets/', '<rootDir>/test/faults/'],
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } }] },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|dinero\\.js|@dinero\\.js)/)'],
};
