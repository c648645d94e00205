import { type JsonObject, member } from '../../../src/language/json/json.js';

/** Where requests go. */
export interface Server {
  readonly origin: string;
  /** Path before `/rest`, without a trailing slash. */
  readonly prefix: string;
}

/** True when the configured server has no scheme of its own. */
export function lacksScheme(server: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\//i.test(server.trim());
}

/** The configured server by D25: any number of trailing slashes, `https` without a scheme; undefined when malformed. */
export function serverOf(params: JsonObject): Server | undefined {
  const configured = member(params, 'server') ?? 'https://cloud.vmray.com';
  if (typeof configured !== 'string' || configured.trim() === '') return undefined;
  const text = lacksScheme(configured) ? `https://${configured.trim()}` : configured.trim();
  const url = parsed(text);
  if (!url) return undefined;
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!isPlain || !/^https?:$/.test(url.protocol)) return undefined;
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, '') };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
