import { isJsonList, isJsonObject, type JsonObject, member } from '../../../language/json/json.js';
import { splitKey } from '../../../language/manifest/marketplace.js';
import { shown } from '../../../language/manifest/reading.js';
import type { Path } from '../../../language/yaml/yaml-document.js';
import { playbookCodes } from '../codes.js';
import { type Placed, type Reading, scalarText } from './reading.js';

/**
 * Looks at one map of a playbook. Null counts as absent, keys that nobody asks for are passed over, a suffix for the
 * marketplace that is read for overrides the plain key, and suffixes for others are dropped (`spec/playbook-format.md`
 * section 1). Unlike a manifest's reader it copies nothing: a playbook has thousands of maps.
 */
export class MapView {
  /** The keys as written by their base; undefined where no key has a suffix, as in almost every map. */
  readonly #suffixed: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly object: JsonObject,
    readonly path: Path,
  ) {
    this.#suffixed = resolveSuffixes(object, reading);
  }

  get(key: string): Placed | undefined {
    const written = this.#suffixed === undefined ? key : this.#suffixed.get(key);
    if (written === undefined) return undefined;
    const value = member(this.object, written);
    return value === undefined || value === null ? undefined : { value, path: [...this.path, written] };
  }

  /** Every member by its base, null ones included. */
  entries(): readonly (readonly [string, Placed])[] {
    const written = this.#suffixed ?? Object.keys(this.object).map((key) => [key, key] as const);
    return [...written].map(([base, key]) => [
      base,
      { value: member(this.object, key) ?? null, path: [...this.path, key] },
    ]);
  }

  /** A scalar as it was written; anything else is reported and counts as absent. */
  text(key: string): string | undefined {
    const found = this.get(key);
    if (!found) return undefined;
    const text = scalarText(this.reading, found);
    if (text === undefined) this.unexpected(found, key, 'a text');
    return text;
  }

  /** The first of several keys that holds more than an empty text. */
  firstText(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const text = this.text(key);
      if (text !== undefined && text.trim() !== '') return text;
    }
    return undefined;
  }

  flag(key: string): boolean {
    const found = this.get(key);
    if (!found) return false;
    return found.value === true || (typeof found.value === 'string' && found.value.toLowerCase() === 'true');
  }

  /** A whole number from 0 up, as a text too; anything else counts as absent. */
  count(key: string): number | undefined {
    const value = this.get(key)?.value;
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
    return Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) : undefined;
  }

  /** The items of a list, null ones dropped. A scalar counts as a list of itself. */
  items(key: string): readonly Placed[] {
    const found = this.get(key);
    if (!found) return [];
    const { value, path } = found;
    if (isJsonList(value))
      return value.flatMap((item, index) => (item === null ? [] : [{ value: item, path: [...path, index] }]));
    if (!isJsonObject(value)) return value === '' ? [] : [found];
    if (Object.keys(value).length > 0) this.unexpected(found, key, 'a list (lines that begin with "- ")');
    return [];
  }

  /** The scalars of a list, as written. */
  texts(key: string): readonly string[] {
    return this.items(key).flatMap((item) => {
      const text = scalarText(this.reading, item);
      if (text === undefined) this.unexpected(item, key, 'a list of texts');
      return text === undefined ? [] : [text];
    });
  }

  /** The maps of a list; other items are reported. */
  maps(key: string): readonly MapView[] {
    return this.items(key).flatMap((item) => {
      if (isJsonObject(item.value)) return [new MapView(this.reading, item.value, item.path)];
      this.unexpected(item, key, 'a list of maps');
      return [];
    });
  }

  map(key: string): MapView | undefined {
    const found = this.get(key);
    if (!found) return undefined;
    if (isJsonObject(found.value)) return new MapView(this.reading, found.value, found.path);
    if (found.value !== '') this.unexpected(found, key, 'a map (lines of "key: value")');
    return undefined;
  }

  /** The keys of a map as written, those for other marketplaces included. */
  writtenKeys(key: string): readonly string[] {
    const value = this.get(key)?.value;
    return isJsonObject(value) ? Object.keys(value) : [];
  }

  private unexpected({ value, path }: Placed, key: string, wanted: string): void {
    const message = `"${key}" is ${shown(value)}; it must be ${wanted}. It was passed over.`;
    this.reading.report({ level: 'warning', code: playbookCodes.unexpectedValue, message, path });
  }
}

function resolveSuffixes(
  object: JsonObject,
  { marketplace: wanted }: Reading,
): ReadonlyMap<string, string> | undefined {
  const keys = Object.keys(object);
  if (!keys.some((key) => key.includes(':'))) return undefined;
  const written = new Map<string, string>();
  const overridden = new Set<string>();
  for (const key of keys) {
    const { base, marketplace } = splitKey(key);
    if (marketplace !== undefined && marketplace !== wanted) continue;
    if (marketplace !== undefined) overridden.add(base);
    else if (overridden.has(base)) continue;
    written.set(base, key);
  }
  return written;
}
