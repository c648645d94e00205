import type { Download, HttpAnswer } from '../http-client.js';

/** A download whose bytes lie in memory. */
export function memoryDownload({ status, headers, body, text, json }: HttpAnswer): Download {
  return {
    status,
    headers,
    size: body.byteLength,
    async *content(start = 0, end = body.byteLength) {
      yield body.subarray(start, end);
    },
    text,
    json,
    async release() {},
  };
}
