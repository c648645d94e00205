/** For tests of integrations: `sortie/testing`. Nothing here touches the network, the disk or the clock. */
export { memoryFiles, type TestFile } from './memory-files.js';
export { type TestAnswer, type TestHost, testHost } from './test-host.js';
