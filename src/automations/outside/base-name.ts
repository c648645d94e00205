/** What stands behind the last separator of a name, of either kind; the whole name where that is nothing. */
export function baseName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return last === '' || last === '.' || last === '..' ? name.replace(/[/\\]/g, '_') : last;
}
