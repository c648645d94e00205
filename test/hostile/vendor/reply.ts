import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body that is sent as JSON with status 200, or a function that does with the response what it likes. */
export type Reply =
  | { readonly json: unknown }
  | ((request: IncomingMessage, response: ServerResponse) => void);
