import type { Interpolation } from '../language/context/interpolate.js';
import { InterpolationTooLarge } from '../language/context/interpolation-too-large.js';
import { textForm } from '../language/context/text-form.js';
import { longestText } from '../language/expression/limits.js';
import type { Json } from '../language/json/json.js';
import type { ArgumentValue } from './command-line/template.js';

/** Looks up one `${…}`: `interpolate` with the context it reads. */
export type Interpolate = (expression: string) => Interpolation;

export interface ResolvedValue {
  /** Undefined when the value was one expression that found nothing: the argument is not supplied. */
  readonly value: Json | undefined;
  /** The expressions that found nothing, as typed. */
  readonly missing: readonly string[];
}

/**
 * The value that a template stands for (`spec/commands.md` section 3): one expression alone keeps its type, among text
 * each is spliced in as text. Only live expressions are looked up; what they find, and escaped text, never is.
 * @throws what `interpolate` throws; InterpolationTooLarge.
 */
export function resolveTemplate(argument: ArgumentValue, interpolate: Interpolate): ResolvedValue {
  if (argument.kind === 'literal') return { value: argument.value, missing: [] };
  const [only] = argument.parts;
  if (only?.kind === 'expression' && argument.parts.length === 1) {
    const value = lookUp(only.source, interpolate);
    return { value, missing: value === undefined ? [only.source] : [] };
  }
  const missing: string[] = [];
  let text = '';
  for (const part of argument.parts) {
    if (part.kind === 'text') {
      text += part.text;
      continue;
    }
    const value = lookUp(part.source, interpolate);
    if (value === undefined) missing.push(part.source);
    else text += textForm(value);
    if (text.length > longestText) throw new InterpolationTooLarge(part.source.slice(2, -1), longestText);
  }
  return { value: text, missing };
}

function lookUp(expression: string, interpolate: Interpolate): Json | undefined {
  const found = interpolate(expression);
  if (found.kind === 'value') return found.value ?? undefined;
  return found.kind === 'text' ? found.text : undefined;
}
