import { type Call, isJsonObject, type Json, type JsonObject, member } from '../../../sdk/index.js';

/** Under this name the key of an attempt stands in the metadata of a submission (D30). */
const keyName = 'sortie_attempt';

/** Characters of metadata that are read; ours has a few hundred, and others may write what they like. */
const longestMetadata = 16_384;

/**
 * What a submission is to bear so that it can be found again: only in durable runs, all others send what the original
 * sends (D30).
 */
export function attemptMetadata({
  attempt,
  durable,
}: Pick<Call<never, never>, 'attempt' | 'durable'>): Readonly<Record<string, string>> {
  return durable ? { submission_metadata: JSON.stringify({ [keyName]: attempt }) } : {};
}

/** Whether a submission of a list bears the key. Its metadata is anybody's text: what cannot be read bears none. */
export function bearsAttempt(submission: JsonObject, attempt: string): boolean {
  const metadata = parsed(member(submission, 'submission_submission_metadata'));
  return isJsonObject(metadata) && member(metadata, keyName) === attempt;
}

function parsed(metadata: Json | undefined): unknown {
  if (typeof metadata !== 'string') return metadata;
  if (metadata.length > longestMetadata) return undefined;
  try {
    return JSON.parse(metadata);
  } catch {
    return undefined;
  }
}
