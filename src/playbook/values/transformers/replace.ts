import { asAnyText } from '../cast.js';
import { needRoom } from '../need-room.js';
import { partsBetween } from '../parts-of.js';
import { numberArgument, textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function replaced(text: string, from: string, to: string, limit: number | undefined): string {
  if (from === '') return text;
  const parts = partsBetween(text, from);
  needRoom(text.length + (parts.length - 1) * Math.max(0, to.length - from.length));
  if (limit === undefined || limit < 0) return parts.join(to);
  const head = parts.slice(0, limit + 1).join(to);
  const rest = parts.slice(limit + 1);
  return rest.length > 0 ? [head, ...rest].join(from) : head;
}

/** A text is replaced wherever it stands, or as often as a limit says. */
export const replace: Transformer = {
  name: 'replace',
  takes: 'item',
  apply: (value, args) =>
    replaced(
      asAnyText(value),
      textArgument(args, 'toReplace'),
      textArgument(args, 'replaceWith'),
      numberArgument(args, 'limit'),
    ),
};
