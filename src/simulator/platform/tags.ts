import { badParameter } from './refusal.js';

const longestTag = 255;
const allowedTag = /^[\p{L}\p{N}_.!?;:+\-/=$@%^&()#'`]+$/u;

/**
 * Checks one tag: at most 255 letters, digits and certain signs (`vmray-api/README.md` section 3.1).
 * Blanks are let through as well: what the platform does with them is not known.
 *
 * @throws {Refusal} with status 400
 */
export function readTag(text: string, parameter: string): string {
  const tag = text.trim();
  if (tag.length > longestTag || !allowedTag.test(tag.replaceAll(' ', '_'))) throw badParameter(parameter);
  return tag;
}

/** Checks a comma list of tags; empty ones and repeats are left out. */
export function readTags(list: string): string[] {
  const tags = list.split(',').filter((text) => text.trim() !== '');
  return [...new Set(tags.map((text) => readTag(text, 'tags')))];
}

/** `tags` with `tag` at the end, once. */
export function withTag(tags: readonly string[], tag: string): string[] {
  return tags.includes(tag) ? [...tags] : [...tags, tag];
}
