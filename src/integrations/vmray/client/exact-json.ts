import type { HttpAnswer, Json } from '../../../sdk/index.js';

/** A number of fewer digits is never rounded when it is read. */
const longNumber = /[\d.]{16}/;
const numbers = /-?\d[\d.eE+-]*/g;

/**
 * The JSON of an answer, in which a whole number beyond 2^53 is the text of its digits (D8): read as a number it would
 * be rounded, and an id that is rounded is another sample's. Undefined when it is no JSON.
 */
export function exactJson(answer: Pick<HttpAnswer, 'json' | 'text'>): Json | undefined {
  const value = answer.json();
  if (value === undefined) return undefined;
  const text = answer.text();
  if (!longNumber.test(text)) return value;
  const exact: Json = JSON.parse(withLongNumbersQuoted(text));
  return exact;
}

/** @param json a well-formed document */
function withLongNumbersQuoted(json: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let place = 0; place < json.length; ) {
    const quote = json.indexOf('"', place);
    const end = quote === -1 ? json.length : quote;
    for (const { 0: written, index } of json.slice(place, end).matchAll(numbers)) {
      if (!isRounded(written)) continue;
      pieces.push(json.slice(copied, place + index), '"', written, '"');
      copied = place + index + written.length;
    }
    place = quote === -1 ? json.length : endOfText(json, quote);
  }
  return pieces.join('') + json.slice(copied);
}

function isRounded(written: string): boolean {
  const number = Number(written);
  return longNumber.test(written) && Number.isInteger(number) && !Number.isSafeInteger(number);
}

/** The place behind the closing quote of the text that opens at `quote`. */
function endOfText(json: string, quote: number): number {
  for (let close = json.indexOf('"', quote + 1); close !== -1; close = json.indexOf('"', close + 1)) {
    let escapes = close;
    while (json[escapes - 1] === '\\') escapes -= 1;
    if ((close - escapes) % 2 === 0) return close + 1;
  }
  return json.length;
}
