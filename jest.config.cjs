/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A test that hangs fails all the same; a slow machine is no failure.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Many tests wait for processes and sockets: a worker less would leave a core idle.
  maxWorkers: '100%',
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // Published as ECMAScript modules, or asking for one at run time.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:d3-time-format|d3-time|d3-array|internmap|@jitl/quickjs-wasmfile-release-sync|quickjs-emscripten-core|parse5|entities)/)',
  ],
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
