import { isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';

/** The key that must be used: the recommended one over the deprecated one (D17); undefined when there is none. */
export function apiKeyOf(params: JsonObject): string | undefined {
  return apiKeysOf(params)[0];
}

/** Every key of the configuration, the one to use first. */
export function apiKeysOf(params: JsonObject): readonly string[] {
  const credentials = member(params, 'credentials');
  const recommended = isJsonObject(credentials) ? member(credentials, 'password') : undefined;
  return [recommended, member(params, 'api_key')].flatMap((key) =>
    typeof key === 'string' && key.trim() !== '' ? [key.trim()] : [],
  );
}
