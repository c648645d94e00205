const longestName = 255;
const parameterMark = '@param=';

/** The text that a base64 field holds, or undefined where it is not base64 of UTF-8. */
function decoded(base64: string | undefined): string | undefined {
  if (base64 === undefined || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(base64.trim())) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}

/**
 * The name that a client means: `sample_filename_b64enc` first, then a file name `@param=<field>`
 * that points to a field of the form, then the file name itself (`vmray-api/README.md` section 3.1).
 */
export function intendedName(sent: string, texts: ReadonlyMap<string, string>): string {
  const encoded = decoded(texts.get('sample_filename_b64enc'));
  if (encoded !== undefined) return encoded;
  if (!sent.startsWith(parameterMark)) return sent;
  const field = sent.slice(parameterMark.length);
  const value = texts.get(field);
  return (field.endsWith('b64enc') ? decoded(value) : value) ?? sent;
}

/**
 * A name that is safe to show and to store: no folders, no characters that file systems refuse, no
 * control characters. A name of which nothing is left becomes `sample-<digits>`: the platform takes
 * a random text then, the simulator one that is the same every time.
 */
export function safeName(name: string, digits: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[<>:"|?*\p{Cc}\p{Cf}]/gu, '').trim();
  return /^\.*$/.test(clean) ? `sample-${digits}` : [...clean].slice(0, longestName).join('');
}
