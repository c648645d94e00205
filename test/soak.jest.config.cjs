const config = require('../jest.config.cjs');

/** What `npm run test:soak` runs: what takes minutes, most of them waiting, and is no part of `npm test`. */
module.exports = {
  ...config,
  rootDir: '..',
  testTimeout: 900_000,
  testMatch: ['**/*.soak.ts'],
};
