/** What the platform refuses in a file name. */
const reserved = /[<>:"/\\|?*]/g;
const beyondAscii = /[^\x20-\x7e]/g;

/**
 * The name under which a file is submitted: reserved, non-ASCII and control characters are dropped (D15, D36).
 * If nothing is left of the stem, `sample` stands for it; the extension stays.
 */
export function submittedFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const kept = clean(stem);
  return `${kept.trim() === '' ? 'sample' : kept}${clean(extension)}`;
}

function clean(text: string): string {
  return text.replace(beyondAscii, '').replace(reserved, '');
}
