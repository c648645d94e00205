import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import type { Redact } from './redact.js';
import { isSecretArgument } from './secret-name.js';

/**
 * True when a text or a name anywhere in a value holds a secret. Numbers are none. A member whose name says that it is
 * a secret is looked at as a message is: there an ordinary word can be one too. Any depth is walked through.
 */
export function holdsSecret(value: Json, redact: Redact): boolean {
  if (typeof value === 'string') return isMasked(value, '', redact);
  // Every answer passes here: two lists cost less than one of pairs.
  const open: Json[] = [value];
  const names = [''];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    const name = names.pop() ?? '';
    if (isJsonList(holder)) {
      for (const item of holder) {
        if (typeof item === 'string') {
          if (isMasked(item, name, redact)) return true;
        } else if (typeof item === 'object' && item !== null) {
          open.push(item);
          names.push(name);
        }
      }
    } else if (isJsonObject(holder)) {
      for (const own of Object.keys(holder)) {
        if (isMasked(own, '', redact)) return true;
        const item = holder[own];
        if (typeof item === 'string') {
          if (isMasked(item, own, redact)) return true;
        } else if (typeof item === 'object' && item !== null) {
          open.push(item);
          names.push(own);
        }
      }
    }
  }
  return false;
}

/** Looks once where there is nothing to mask: whatever is masked in data is masked in messages. */
function isMasked(text: string, name: string, redact: Redact): boolean {
  return redact(text) !== text && (isSecretArgument(name) || redact(text, 'data') !== text);
}

/** A copy of a value, with every secret masked that {@link holdsSecret} sees. */
export function maskJson(value: Json, redact: Redact): Json {
  let copy: Json = null;
  maskAll([{ value, isNamed: false, put: (masked) => (copy = masked) }], redact);
  return copy;
}

/** The same of an object, which stays one. */
export function maskObject(object: JsonObject, redact: Redact): JsonObject {
  const copy: Record<string, Json> = {};
  maskAll(membersOf(object, copy, redact), redact);
  return copy;
}

/** The same of a list. */
export function maskList(list: readonly Json[], redact: Redact): readonly Json[] {
  const copy: Json[] = [];
  maskAll(itemsOf(list, copy, false), redact);
  return copy;
}

interface Part {
  readonly value: Json;
  /** The member's name says that it is a secret. */
  readonly isNamed: boolean;
  put(copy: Json): void;
}

function maskAll(open: Part[], redact: Redact): void {
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { value, isNamed } = part;
    if (typeof value === 'string') part.put(redact(value, isNamed ? 'message' : 'data'));
    else if (typeof value !== 'object' || value === null) part.put(value);
    else if (isJsonList(value)) {
      const copy: Json[] = [];
      part.put(copy);
      for (const item of itemsOf(value, copy, isNamed)) open.push(item);
    } else {
      const copy: Record<string, Json> = {};
      part.put(copy);
      for (const member of membersOf(value, copy, redact)) open.push(member);
    }
  }
}

function itemsOf(list: readonly Json[], copy: Json[], isNamed: boolean): Part[] {
  return list.map((value, index) => ({
    value,
    isNamed,
    put: (masked) => {
      copy[index] = masked;
    },
  }));
}

/** Members are put in their order first, and filled later. */
function membersOf(object: JsonObject, copy: Record<string, Json>, redact: Redact): Part[] {
  return Object.entries(object).map(([name, value]) => {
    const shown = redact(name, 'data');
    define(copy, shown, null);
    return {
      value,
      isNamed: isSecretArgument(name),
      put: (masked) => define(copy, shown, masked),
    };
  });
}

/** A name may be `__proto__`. */
function define(copy: Record<string, Json>, name: string, value: Json): void {
  Object.defineProperty(copy, name, { value, enumerable: true, writable: true, configurable: true });
}
