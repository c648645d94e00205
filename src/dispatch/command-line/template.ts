import type { Json, JsonObject } from '../../language/json/json.js';

/** A piece of a typed value: text that stays as it is, or one `${…}` with its braces, still to be looked up. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly source: string };

/** A value as it was typed. Text that was escaped or came from elsewhere is never a live expression. */
export interface Template {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
}

/** A value that is already known, from a program or a playbook: a `${` inside it is only text. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: Json;
}

export type ArgumentValue = Template | Literal;

/** Several parts as one template, neighbouring texts joined and empty ones dropped. */
export function template(parts: readonly TemplatePart[]): Template {
  const joined: TemplatePart[] = [];
  let text = '';
  for (const part of parts) {
    if (part.kind === 'text') {
      text += part.text;
      continue;
    }
    if (text !== '') joined.push({ kind: 'text', text });
    text = '';
    joined.push(part);
  }
  if (text !== '') joined.push({ kind: 'text', text });
  return { kind: 'template', parts: joined };
}

/** A value that needs no look-up. */
export function literal(value: Json): Literal {
  return { kind: 'literal', value };
}

/** Arguments that a program or a playbook gives: nothing in them is looked up any more. */
export function literals(args: JsonObject): ReadonlyMap<string, Literal> {
  return new Map(Object.entries(args).map(([name, value]) => [name, literal(value)]));
}
