import { needRoom } from './need-room.js';

/** Texts with a separator between them. @throws ValueError for more than there is room for */
export function joined(texts: readonly string[], separator: string): string {
  needRoom(texts.reduce((sum, text) => sum + text.length, separator.length * texts.length));
  return texts.join(separator);
}
