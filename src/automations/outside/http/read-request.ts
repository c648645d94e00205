import { isJsonList, isJsonObject, type Json, member } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../../playbook/values/cast.js';
import { parseUrl } from '../../../sdk/http/parse-url.js';

/** Whom a request goes to. */
export interface Target {
  /** Without a user, a password and a fragment. */
  readonly url: URL;
  /** Secret: what the address says of who asks. */
  readonly login?: Login;
}

export interface Login {
  readonly username: string;
  readonly password: string;
}

const longest = 8_192;

/** @throws AutomationFailed for what is no address of the web */
export function readTarget(text: string): Target {
  const url = text.length > longest ? undefined : parseUrl(text.trim());
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new AutomationFailed('"url" must be an address that begins with http:// or https://.');
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  if (username === '' && password === '') return { url };
  return { url, login: { username: decoded(username), password: decoded(password) } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the connection says itself: another would make two requests of one, or send it elsewhere. */
const ofTheConnection = new Set(
  'host content-length transfer-encoding connection keep-alive upgrade te trailer expect proxy-authorization'.split(
    ' ',
  ),
);

/** Headers by their names. @throws AutomationFailed for one that cannot be sent */
export function checkedHeaders(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  for (const [name, value] of pairs) {
    if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new AutomationFailed(`The header ${JSON.stringify(name.slice(0, 100))} cannot be sent as it is.`);
    if (ofTheConnection.has(name.toLowerCase()))
      throw new AutomationFailed(`The header ${JSON.stringify(name)} cannot be set: the connection says it.`);
  }
  return Object.fromEntries(pairs);
}

/** Names and values of an object, or of a list of `{key, value}`; undefined for anything else. */
export function pairsOf(value: Json): readonly (readonly [string, string])[] | undefined {
  if (isJsonObject(value)) return Object.entries(value).map(([name, one]) => [name, asAnyText(one)]);
  if (!isJsonList(value)) return undefined;
  const pairs = value.flatMap((item): (readonly [string, string])[] => {
    if (!isJsonObject(item)) return [];
    const [key, own] = [member(item, 'key'), member(item, 'value') ?? null];
    return key === undefined
      ? Object.entries(item).map(([name, one]) => [name, asAnyText(one)])
      : [[asAnyText(key), asAnyText(own)]];
  });
  return pairs.length > 0 || value.length === 0 ? pairs : undefined;
}
