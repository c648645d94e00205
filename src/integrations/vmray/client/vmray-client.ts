import type { Reliability } from '../../../language/entry/index.js';
import {
  type Download,
  type FormPart,
  type HttpAnswer,
  type HttpClient,
  type HttpRequest,
  isJsonObject,
  member,
} from '../../../sdk/index.js';
import { exactJson } from './exact-json.js';
import { UnexpectedAnswer } from './unexpected-answer.js';
import type { VmrayAnswer } from './vmray-answer.js';
import { reasonOf, serverMessage, VmrayError } from './vmray-error.js';

/** Bytes of a file of an analysis. */
const largestFile = 256 * 1024 * 1024;

/** What bounds a request in time: a handler's `Call` has both. */
export interface Patience {
  readonly signal: AbortSignal;
  readonly deadline?: Date;
}

/** Speaks the platform's REST API for one instance. */
export class VmrayClient {
  constructor(
    private readonly http: HttpClient,
    /** Stands in every DBotScore of the instance. */
    readonly reliability: Reliability,
  ) {}

  /**
   * @param path below `/rest`, its variable parts percent-encoded: `/sample/5`
   * @throws VmrayError when the platform answers with an error
   */
  get(path: string, patience: Patience, query?: Readonly<Record<string, string>>): Promise<VmrayAnswer> {
    return this.#send({
      method: 'GET',
      path: `/rest${path}`,
      ...only(patience),
      ...(query ? { query } : {}),
    });
  }

  /** As {@link get}, for what may be gone: a 404 is an answer without data, its body in `raw` (D22). */
  async find(path: string, patience: Patience): Promise<VmrayAnswer> {
    const request: HttpRequest = { method: 'GET', path: `/rest${path}`, ...only(patience) };
    const answer = await this.http.send(request);
    if (answer.status !== 404) return readAnswer(request, answer);
    return { request: nameOf(request), raw: exactJson(answer) ?? null, data: null };
  }

  /** Adds (POST) or removes (DELETE) what the path names. */
  change(method: 'POST' | 'DELETE', path: string, patience: Patience): Promise<VmrayAnswer> {
    return this.#send({ method, path: `/rest${path}`, ...only(patience) });
  }

  /**
   * A file of an analysis, without an envelope; whoever takes it releases it. A JSON error where a file was expected is
   * that error (D23).
   */
  async file(path: string, patience: Patience, query?: Readonly<Record<string, string>>): Promise<Download> {
    const request = {
      method: 'GET',
      path: `/rest${path}`,
      ...only(patience),
      ...(query ? { query } : {}),
    } as const;
    const file = await this.http.download(request, { bytes: largestFile });
    const isGood = file.status >= 200 && file.status < 300;
    if (isGood && serverMessage(file.json()) === undefined) return file;
    const reason = reasonOf(file);
    await file.release();
    throw new VmrayError(file.status, reason);
  }

  /** Submits a file or a URL. Parameters go in the query as the original sends them; secrets and files in the form. */
  submit(
    query: Readonly<Record<string, string>>,
    form: readonly FormPart[],
    patience: Patience,
  ): Promise<VmrayAnswer> {
    const body = form.length > 0 ? { form } : {};
    return this.#send({ method: 'POST', path: '/rest/sample/submit', query, ...body, ...only(patience) });
  }

  async #send(request: HttpRequest): Promise<VmrayAnswer> {
    return readAnswer(request, await this.http.send(request));
  }
}

function readAnswer(request: HttpRequest, answer: HttpAnswer): VmrayAnswer {
  const name = nameOf(request);
  if (answer.status === 204) return { request: name, raw: null, data: null };
  const body = exactJson(answer);
  const isGood = answer.status >= 200 && answer.status < 300;
  if (!isGood || body === undefined || serverMessage(body) !== undefined) {
    throw new VmrayError(answer.status, reasonOf(answer));
  }
  if (!isJsonObject(body)) throw new UnexpectedAnswer(name, 'an object with data', body);
  const data = member(body, 'data') ?? null;
  return { request: name, raw: body, data, size: answer.body.byteLength };
}

function nameOf({ method, path }: HttpRequest): string {
  return `${method} ${path}`;
}

function only({ signal, deadline }: Patience): Patience {
  return deadline ? { signal, deadline } : { signal };
}
