/** What the platform refuses in a file name. */
const reserved = /[<>:"/\\|?*]/g;
const beyondAscii = /[^\x20-\x7e]/g;

/** As long as a file name can be where the platform unpacks and runs it. */
const longestName = 255;
const longestExtension = 32;

/**
 * The name under which a file is submitted: reserved, non-ASCII and control characters are dropped (D15, D36), and it
 * has at most 255 characters. If nothing is left of the stem, `sample` stands for it; the extension stays.
 */
export function submittedFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const hasExtension = dot > 0 && name.length - dot <= longestExtension;
  const [stem, extension] = hasExtension ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const end = clean(extension);
  // To the platform `@param=FIELD` says that the name stands in a field of the form: a password, for one.
  const kept = clean(stem)
    .replace(/^@+/, '')
    .slice(0, longestName - end.length);
  return `${/^[. ]*$/.test(kept) ? 'sample' : kept}${end}`;
}

function clean(text: string): string {
  return text.replace(beyondAscii, '').replace(reserved, '');
}
