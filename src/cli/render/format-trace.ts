import type { HttpTrace } from '../../sdk/http/http-trace.js';

/** One event of the HTTP dialogue as lines; its texts are redacted already. */
export function formatTrace(event: HttpTrace): string[] {
  switch (event.kind) {
    case 'request':
      return [`> ${event.method} ${event.url}${event.attempt > 1 ? ` (attempt ${event.attempt})` : ''}`];
    case 'answer':
      return [
        `< ${event.status} ${event.method} ${event.url}: ${event.bytes} bytes in ${event.milliseconds} ms`,
        ...Object.entries(event.headers).map(([name, value]) => `<   ${name}: ${value}`),
      ];
    case 'failure':
      return [`! ${event.method} ${event.url}: ${event.reason}`];
    case 'wait':
      return [`  waiting ${Math.ceil(event.milliseconds / 1000)} s: ${event.why}`];
  }
}
