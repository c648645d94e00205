import { afterEach } from '@jest/globals';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/index.js';

/** An answer of the simulator, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** The body as JSON, or undefined where it is none. */
  readonly body: unknown;
}

/** What stands at a path such as `data.jobs.0.job_id`, or undefined. */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const part of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = Reflect.get(current, part);
  }
  return current;
}

/** The list at a path; throws where there is none. */
export function listAt(value: unknown, path: string): unknown[] {
  const found = path === '' ? value : at(value, path);
  if (!Array.isArray(found)) throw new Error(`There is no list at ${path}.`);
  return found;
}

/** The number at a path; throws where there is none. */
export function numberAt(value: unknown, path: string): number {
  const found = at(value, path);
  if (typeof found !== 'number') throw new Error(`There is no number at ${path}.`);
  return found;
}

/** The text at a path; throws where there is none. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  if (typeof found !== 'string') throw new Error(`There is no text at ${path}.`);
  return found;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A client that speaks to a simulator over HTTP. */
export class Client {
  constructor(readonly simulator: Simulator) {}

  async send(method: string, path: string, init: RequestInit = {}): Promise<Reply> {
    const headers = new Headers(init.headers);
    if (!headers.has('Authorization')) headers.set('Authorization', `api_key ${this.simulator.apiKey}`);
    const response = await fetch(`${this.simulator.url}${path}`, { ...init, method, headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, body: parsed(bytes) };
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  /** Submits a file with further fields of the form. */
  submit(content: string | Buffer, name = 'sample.exe', fields: Record<string, string> = {}): Promise<Reply> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('sample_file', new Blob([Uint8Array.from(Buffer.from(content))]), name);
    return this.send('POST', '/rest/sample/submit', { body: form });
  }

  /** Submits a URL as the integration does: everything in the query. */
  submitUrl(url: string, parameters: Record<string, string> = {}): Promise<Reply> {
    const query = new URLSearchParams({ ...parameters, sample_url: url });
    return this.send('POST', `/rest/sample/submit?${query}`);
  }

  /** Replaces the faults. */
  faults(list: unknown): Promise<Reply> {
    const headers = { 'Content-Type': 'application/json' };
    return this.send('PUT', '/simulator/faults', { headers, body: JSON.stringify(list) });
  }
}

const opened: Simulator[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((simulator) => simulator.close()));
});

/** Starts a simulator, with a manual clock unless told otherwise, that ends with the test. */
export async function openSimulator(options: SimulatorOptions = {}): Promise<Client> {
  const startAt = new Date('2026-01-05T09:00:00Z');
  const simulator = await startSimulator({ clock: 'manual', startAt, apiKey: 'test-key', ...options });
  opened.push(simulator);
  return new Client(simulator);
}

/** Long enough for a submission, its dropped files and all aggregation to be done. */
export const longEnough = 200_000;
