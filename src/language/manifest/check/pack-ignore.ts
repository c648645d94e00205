/** The codes that a `.pack-ignore` file mutes, by the name of the file they are muted in. */
export type PackIgnore = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads a `.pack-ignore` (`spec/manifest.md` section 6): sections such as `[file:integration.yml]`, and in them
 * `ignore=BA101,IN145`. Other sections and keys are for other tools.
 */
export function readPackIgnore(text: string): PackIgnore {
  const byFile = new Map<string, Set<string>>();
  let current: Set<string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]*)\]\s*$/.exec(line)?.[1];
    if (section !== undefined) {
      const file = section.startsWith('file:') ? section.slice('file:'.length).trim() : undefined;
      current = file === undefined ? undefined : (byFile.get(file) ?? new Set());
      if (file !== undefined && current) byFile.set(file, current);
      continue;
    }
    const codes = /^\s*ignore\s*=(.*)$/i.exec(line)?.[1];
    for (const code of codes?.split(',') ?? []) if (code.trim() !== '') current?.add(code.trim());
  }
  return byFile;
}
