import type { Json } from '../../../language/json/json.js';
import { WrongUse } from '../../wrong-use.js';

/** An input as it was typed. */
export type WrittenInput = { readonly name: string } & (
  | { readonly kind: 'value'; readonly value: Json }
  /** A local file; `-` is standard input. */
  | { readonly kind: 'file'; readonly path: string }
);

/** Reads `Name=text`, `Name:=JSON` and `Name=@PATH`. @throws WrongUse */
export function readInputs(words: readonly string[]): readonly WrittenInput[] {
  return words.map((word) => {
    const equals = word.indexOf('=');
    if (equals > 1 && word[equals - 1] === ':')
      return { name: word.slice(0, equals - 1), kind: 'value', value: parsed(word, equals) };
    if (equals < 1)
      throw new WrongUse(
        `An input is Name=text, Name:=JSON or Name=@PATH, not ${JSON.stringify(word.slice(0, 200))}.`,
      );
    const name = word.slice(0, equals);
    const value = word.slice(equals + 1);
    return value.startsWith('@')
      ? { name, kind: 'file', path: value.slice(1) }
      : { name, kind: 'value', value };
  });
}

function parsed(word: string, equals: number): Json {
  try {
    const value: Json = JSON.parse(word.slice(equals + 1));
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse(
      `The input ${JSON.stringify(word.slice(0, 200))} is no JSON behind its ":=": ${reason.slice(0, 200)}.`,
    );
  }
}
