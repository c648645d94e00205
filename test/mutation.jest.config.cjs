const config = require('../jest.config.cjs');

/** The tests that `npm run mutation` runs against each mutant: those that never start a process. */
module.exports = {
  ...config,
  rootDir: '..',
  reporters: ['default'],
  setupFiles: ['<rootDir>/test/mutation.setup.cjs'],
  testMatch: ['<rootDir>/test/integrations/**/*.test.ts', '<rootDir>/test/language/entry/**/*.test.ts'],
};
