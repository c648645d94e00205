/** `79@4`: entry 79 of investigation 4 (`spec/entries.md` section 8). */
export interface EntryId {
  readonly counter: number;
  /** Opaque: may hold `$&$`, dots, slashes or a further `@`. Never part of a path, pattern or replacement text. */
  readonly investigation: string;
}

/** Reads an entry id, parted at its first `@`; undefined when the text is none. */
export function parseEntryId(text: string): EntryId | undefined {
  const at = text.indexOf('@');
  const digits = text.slice(0, Math.max(at, 0));
  const investigation = text.slice(at + 1);
  if (!/^(?:0|[1-9]\d{0,14})$/.test(digits) || investigation === '') return undefined;
  return { counter: Number(digits), investigation };
}

/** The reverse of {@link parseEntryId}. */
export function formatEntryId({ counter, investigation }: EntryId): string {
  return `${counter}@${investigation}`;
}
