import { type Found, SecretFinder } from './find-secrets.js';
import { masked, nothingToRedact, type Redact } from './redact.js';
import { secretForms } from './secret-forms.js';

/** A mask can make a text beside it stand alone, which is then masked too. */
const mostRounds = 4;

/**
 * Makes a function that puts `******` in the place of every secret in a text, however it is written: plain, escaped
 * for JSON, a URL or HTML, several times over, in hexadecimal digits, in base64 wherever it begins, and split over
 * lines. What was masked once stays as it is. `strengthOf` says which secrets are masked where. The work of preparing
 * it is done when the first text comes.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  if (secrets.length === 0) return nothingToRedact;
  let finders:
    | { readonly message: SecretFinder | undefined; readonly data: SecretFinder | undefined }
    | undefined;

  return (text, kind = 'message') => {
    finders ??= prepare(secrets);
    const finder = finders[kind];
    if (finder === undefined) return text;
    let current = text;
    for (let round = 0; round < mostRounds; round += 1) {
      const found = finder.find(current);
      if (found.length === 0) break;
      const next = replace(current, found);
      if (next === current) break;
      current = next;
    }
    return current;
  };
}

function prepare(secrets: readonly string[]) {
  const forms = [...new Set(secrets)].flatMap((secret) => secretForms(secret));
  const inData = forms.filter(({ strength }) => strength !== 'word');
  const message = forms.length === 0 ? undefined : new SecretFinder(forms);
  const data =
    inData.length === forms.length ? message : inData.length === 0 ? undefined : new SecretFinder(inData);
  return { message, data };
}

/** @param found by their beginnings; those that overlap or touch become one mask */
function replace(text: string, found: readonly Found[]): string {
  const parts: string[] = [];
  let done = 0;
  let isMasked = false;
  for (const { start, end } of [...found].sort((one, other) => one.start - other.start)) {
    if (!isMasked || start > done) {
      parts.push(text.slice(done, start), masked);
      done = end;
      isMasked = true;
    } else done = Math.max(done, end);
  }
  parts.push(text.slice(done));
  return parts.join('');
}
