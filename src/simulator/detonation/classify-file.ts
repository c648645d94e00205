import { verdictsIn, worstOf } from './markers.js';
import type { Verdict } from './verdict.js';
import { lookIntoZip, looksLikeZip } from './zip-contents.js';

/** Passwords that are tried on every protected zip, as analysts use them for samples. */
const usualPasswords = ['infected', 'malware'] as const;

/** What a file turned out to be. */
export interface ClassifiedFile {
  readonly verdict: Verdict;
  readonly passwordProtected: boolean;
}

/**
 * The verdict of a file by the markers it holds, also inside a zip (`interface.md`, The simulator).
 * A zip that no password opens is judged by what can be seen of it.
 */
export async function classifyFile(
  content: Buffer,
  archivePassword: string | undefined,
): Promise<ClassifiedFile> {
  const verdicts = new Set<Verdict>(verdictsIn(content));
  if (!looksLikeZip(content)) return { verdict: worstOf(verdicts), passwordProtected: false };
  const passwords = archivePassword === undefined ? usualPasswords : [archivePassword, ...usualPasswords];
  const { passwordProtected } = await lookIntoZip(content, passwords, (inner) => {
    for (const verdict of verdictsIn(inner)) verdicts.add(verdict);
  });
  return { verdict: worstOf(verdicts), passwordProtected };
}
