import { ArgumentError } from '../../../sdk/index.js';

/**
 * A text as one part of a path, percent-encoded (D20). `.` and `..` can be encoded in no way: to every URL parser they
 * lead to the folder above, and a DELETE of a tag would become one of the analysis itself (RFC 3986 section 5.2.4).
 * @throws ArgumentError for these, and for a text that is not well-formed Unicode
 */
export function pathPart(argument: string, text: string): string {
  if (text === '.' || text === '..') throw new ArgumentError(argument, text, 'must be more than dots');
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ArgumentError(argument, text, 'must be well-formed text');
  }
}
