import type { HttpTrace } from '../http/http-trace.js';
import type { Redact } from './redact.js';

/** The same event with its secrets masked: a service can repeat a key in any header of its answer, even as its name. */
export function redactTrace(event: HttpTrace, redact: Redact): HttpTrace {
  switch (event.kind) {
    case 'request':
      return { ...event, url: redact(event.url) };
    case 'answer':
      return { ...event, url: redact(event.url), headers: redactHeaders(event.headers, redact) };
    case 'failure':
      return { ...event, url: redact(event.url), reason: redact(event.reason) };
    case 'wait':
      return { ...event, why: redact(event.why) };
  }
}

function redactHeaders(
  headers: Readonly<Record<string, string>>,
  redact: Redact,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [redact(name), redact(value)]));
}
