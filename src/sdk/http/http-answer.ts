import { TextDecoder } from 'node:util';
import type { Json } from '../../language/json/json.js';
import type { HttpAnswer } from './http-client.js';

/** Makes an answer of what came over the wire. Text without a charset is UTF-8 (D38). */
export function httpAnswer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): HttpAnswer {
  const text = () => decoder(headers['content-type']).decode(body);
  return {
    status,
    headers,
    body,
    text,
    json() {
      try {
        const value: Json = JSON.parse(text());
        return value;
      } catch {
        return undefined;
      }
    },
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
