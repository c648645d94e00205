import type { ManifestCode } from './codes.js';
import type { Placed } from './map-reader.js';
import type { Reading } from './reading.js';
import { shown } from './reading.js';

/** Reports each name that is declared again, at its second declaration. */
export function reportRepeatedNames(
  reading: Reading,
  declarations: readonly { readonly name: string; readonly item: Placed }[],
  /** What they are, for messages: `parameters`. */
  kinds: string,
  code: ManifestCode,
): void {
  const firstLine = new Map<string, number>();
  for (const { name, item } of declarations) {
    const path = [...item.path, 'name'];
    const first = firstLine.get(name);
    if (first !== undefined) {
      const message = `${shown(name)} is declared twice among the ${kinds}, first in line ${first}; keep one.`;
      reading.report({ level: 'error', code, message, path });
    } else {
      firstLine.set(name, reading.document.positionOf(path).line);
    }
  }
}
