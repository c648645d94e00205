import type { Json } from '../json/json.js';
import type { Indicator } from './indicators/indicator.js';
import type { Output } from './output.js';

/** Markdown as the War Room shows it. Vendor text inside must already be escaped: see `markdownTable`. */
export type Markdown = string;

/** A file that a command hands over; its bytes are read once, as a stream. */
export interface FileSource {
  readonly name: string;
  /** `sample` becomes `File` in the context and takes part in indicator extraction; `info` becomes `InfoFile`; `image` is shown. */
  readonly kind: 'sample' | 'info' | 'image';
  content(): AsyncIterable<Uint8Array>;
}

/**
 * What a command handler returns: it knows nothing of entries, War Room or store.
 *
 * `raw` is the vendor's answer and becomes `Contents`; without it the outputs do. `outputs: []` is an empty entry
 * context (`{}`), no `outputs` is none (`null`): recorded calls tell the two apart.
 */
export interface CommandResult {
  readonly readable?: Markdown;
  readonly outputs?: readonly Output[];
  readonly indicators?: readonly Indicator[];
  readonly raw?: Json;
  readonly files?: readonly FileSource[];
  readonly warnings?: readonly string[];
}
