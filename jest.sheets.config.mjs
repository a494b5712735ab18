import base from './jest.config.mjs';

export default { ...base, roots: ['<rootDir>/test/sheets'], testPathIgnorePatterns: ['/node_modules/'], testTimeout: 300000 };
