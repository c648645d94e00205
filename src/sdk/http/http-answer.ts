import { TextDecoder } from 'node:util';
import type { HttpAnswer } from './http-client.js';
import { readJson } from './read-json.js';

/**
 * Makes an answer of what came over the wire. Text without a charset is UTF-8 (D38).
 * @param service its name in messages
 */
export function httpAnswer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  service = 'the service',
): HttpAnswer {
  const text = () => decoder(headers['content-type']).decode(body);
  return {
    status,
    headers,
    body,
    text,
    json: () => readJson(text(), service),
  };
}

function decoder(contentType: string | undefined): TextDecoder {
  const charset = /charset=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
