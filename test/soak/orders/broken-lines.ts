import type { BrokenLine } from './order.js';

/** Lines that are no request. */
export const brokenLines: readonly BrokenLine[] = [
  { code: 'not-json', hasId: false, text: (id) => `{"id":${id},"command":` },
  { code: 'not-json', hasId: false, text: () => 'vmray-get-sample sample_id=5' },
  { code: 'not-json', hasId: false, text: () => '\u0000\ufffd' },
  { code: 'not-a-request', hasId: false, text: () => '[]' },
  { code: 'not-a-request', hasId: true, text: (id) => `{"id":${id}}` },
  { code: 'not-a-request', hasId: true, text: (id) => `{"id":${id},"command":"x","line":"!x"}` },
  { code: 'not-a-request', hasId: true, text: (id) => `{"id":${id},"command":7}` },
  { code: 'not-a-request', hasId: true, text: (id) => `{"id":${id},"command":"x","timeout":"soon"}` },
  {
    code: 'file-not-allowed',
    hasId: true,
    text: (id) =>
      `{"id":${id},"command":"vmray-upload-sample","args":{"entry_id":"1@1"},"files":{"1@1":{"name":"x","path":"/etc/passwd"}}}`,
  },
  {
    code: 'line-too-long',
    hasId: false,
    text: (id) => `{"id":${id},"command":"vmray-get-sample","args":{"sample_id":"${'5'.repeat(300_000)}"}}`,
  },
];
