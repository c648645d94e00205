import {
  CommandFailed,
  firstWords,
  type HttpAnswer,
  isJsonList,
  isJsonObject,
  type Json,
  member,
} from '../../../sdk/index.js';

/** VMRay answered with an error. The words are those of the original integration, since playbooks look for them. */
export class VmrayError extends CommandFailed {
  override readonly code = 'vmray';

  constructor(
    readonly status: number,
    /** What the server said. */
    readonly reason: string,
  ) {
    super(`Error in API call to VMRay [${status}] - ${reason}`);
  }
}

/** Characters of what the server says; a page of a proxy, or of an attacker, can have millions. */
const longestReason = 100_000;
/** Messages of one answer, and characters of each. */
const mostMessages = 100;
const longestMessage = 2_000;

/** Why an answer is an error: the server's own message, a list of them as prose (D14), else the body as it is. */
export function reasonOf(answer: Pick<HttpAnswer, 'status' | 'text' | 'json'>): string {
  if (answer.status === 401) return 'Token may be invalid';
  return serverMessage(answer.json()) ?? firstWords(answer.text(), longestReason);
}

/** The message inside an error body: `error_msg`, or the messages of `errors`. Undefined when there is none. */
export function serverMessage(body: Json | undefined): string | undefined {
  if (!isJsonObject(body)) return undefined;
  const message = member(body, 'error_msg');
  if (typeof message === 'string' && message !== '') return firstWords(message, longestReason);
  const errors = errorMessages(member(body, 'errors'));
  return errors.length > 0 ? firstWords(errors.join('; '), longestReason) : undefined;
}

/**
 * The messages of an `errors` list, whose items are objects with `error_msg`, or plain texts. Of a longer list than
 * anybody would read the rest is counted.
 */
export function errorMessages(errors: Json | undefined): string[] {
  if (!isJsonList(errors)) return [];
  const messages = errors
    .slice(0, mostMessages)
    .map((error) => firstWords(errorMessage(error), longestMessage));
  const left = errors.length - messages.length;
  return left === 0 ? messages : [...messages, `and ${left} more`];
}

function errorMessage(error: Json): string {
  if (typeof error === 'string') return error;
  if (!isJsonObject(error)) return `an error without words (${JSON.stringify(error)})`;
  const message = member(error, 'error_msg');
  const file = member(error, 'submission_filename');
  const words = typeof message === 'string' && message !== '' ? message : 'an error without words';
  return typeof file === 'string' && file !== '' ? `${words} (${file})` : words;
}
