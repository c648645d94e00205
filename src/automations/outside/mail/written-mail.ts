import PostalMime, { type PostalMimeOptions } from 'postal-mime';
import { isJsonObject } from '../../../language/json/json.js';

/**
 * Reads a mail and leaves its texts as they are written. The package makes HTML of plain texts, and plain texts of HTML,
 * where a mail has parts of both; for hostile HTML that takes hours, and nobody wrote what comes out.
 */
export class WrittenMail extends PostalMime {
  constructor(options: PostalMimeOptions) {
    super(options);
    // One that calls it otherwise would go back to converting without a word.
    if (typeof Reflect.get(PostalMime.prototype, 'renderTextContent') !== 'function')
      throw new TypeError('This version of postal-mime is not known here.');
  }

  /** Called by the package when all parts are read. */
  renderTextContent(): void {
    Reflect.set(this, 'textContent', { plain: this.#texts('plain'), html: this.#texts('html') });
  }

  #texts(kind: 'plain' | 'html'): string | undefined {
    const parts: unknown = Reflect.get(this, 'textMap');
    if (!(parts instanceof Map)) throw new TypeError('This version of postal-mime is not known here.');
    const texts: string[] = [];
    for (const part of parts.values()) {
      const items: unknown = isJsonObject(part) ? part[kind] : undefined;
      if (!Array.isArray(items)) continue;
      for (const item of items) if (isJsonObject(item)) texts.push(String(item['value']));
    }
    return texts.length === 0 ? undefined : texts.join('\n');
  }
}
