const config = require('../jest.config.cjs');

/** What `npm run test:soak` runs: the soak and the hostile set, minutes long, and no part of `npm test`. */
module.exports = {
  ...config,
  rootDir: '..',
  testTimeout: 900_000,
  testMatch: ['**/*.soak.ts', '<rootDir>/test/hostile/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
