import type { Json } from '../../language/json/json.js';
import { AnswerUnreadable } from '../errors/answer-unreadable.js';

/** Levels of an answer: whatever works on it later may call itself once for each. */
const deepest = 1_000;
/** Members and items of an answer. */
const mostValues = 1_000_000;
/** Objects of an answer: two bytes, `{}`, can become a row and a thousand bytes of an entry. */
const mostObjects = 50_000;

/** What may be a number beyond all bounds; it may also be part of a text. */
const hugeNumber = /(?:^|[:,[\s])-?(?:\d[\d.]*[eE]\+?\d{3}|[\d.]{300})/;

const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * The JSON of a service's answer; undefined when it is none. What it costs to take apart is known before that is done.
 * @throws AnswerUnreadable when it is nested too deep, holds too many values, or a number like `1e400`
 */
export function readJson(text: string, service: string): Json | undefined {
  // A level takes two characters at least, and hardly any answer is long enough to be looked at.
  if (text.length > 2 * deepest) checkCost(text, service);
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (hugeNumber.test(text) && holdsInfinity(value))
    throw new AnswerUnreadable(service, 'it holds a number that is too large to be one');
  return value;
}

/** Goes once through a text that need not be JSON. */
function checkCost(text: string, service: string): void {
  let depth = 0;
  let values = 1;
  let objects = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index);
        break;
      case comma:
        values += 1;
        break;
      case openBrace:
        objects += 1;
        values += 1;
        depth += 1;
        break;
      case openBracket:
        values += 1;
        depth += 1;
        break;
      case closeBrace:
      case closeBracket:
        depth -= 1;
        break;
    }
    if (depth > deepest) throw tooMuch('is nested deeper than', deepest, 'levels', service);
    if (values > mostValues) throw tooMuch('holds more than', mostValues, 'members and items', service);
    if (objects > mostObjects) throw tooMuch('holds more than', mostObjects, 'objects', service);
  }
}

function tooMuch(what: string, most: number, things: string, service: string): AnswerUnreadable {
  return new AnswerUnreadable(service, `it ${what} ${most.toLocaleString('en')} ${things}`);
}

/** The index of the quote that closes the string opened at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return text.length;
}

/** `JSON.parse` makes an infinity of `1e400`, which no JSON can say again. */
function holdsInfinity(value: Json): boolean {
  const left: Json[] = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'number' && !Number.isFinite(next)) return true;
    if (typeof next === 'object' && next !== null) for (const part of Object.values(next)) left.push(part);
  }
  return false;
}
