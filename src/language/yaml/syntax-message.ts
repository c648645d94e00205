import type { ErrorCode } from 'yaml';
import { type YamlCode, yamlCodes } from './codes.js';

/** What the parser's own message leaves unsaid: the code we give it and what would be right. */
interface Advice {
  readonly code: YamlCode;
  readonly advice: string;
  /** Instead of the parser's message, where that speaks of its own options. */
  readonly said?: string;
}

const syntax = (advice: string): Advice => ({ code: yamlCodes.syntax, advice });

const adviceByCode: { readonly [Code in ErrorCode]?: Advice } = {
  ALIAS_PROPS: {
    code: yamlCodes.alias,
    advice: 'An alias (*name) stands alone, without an anchor or a tag.',
  },
  BAD_ALIAS: {
    code: yamlCodes.alias,
    advice: 'A name must follow * or &; quote a text that begins with either.',
  },
  BAD_COLLECTION_TYPE: { code: yamlCodes.tag, advice: 'Remove the tag.' },
  BAD_DIRECTIVE: syntax('Remove the line that begins with %.'),
  BAD_DQ_ESCAPE: syntax('Write \\\\ for a backslash, or use single quotes.'),
  BAD_INDENT: {
    code: yamlCodes.indentation,
    advice:
      'Keys of one map, and dashes of one list, begin at the same column; what belongs to them is indented deeper.',
  },
  BAD_PROP_ORDER: syntax('Put the anchor or tag behind the indicator.'),
  BAD_SCALAR_START: syntax('Put the text in quotes.'),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'Put a text that contains ": " in quotes, or begin the inner map on a line of its own.',
  ),
  BLOCK_IN_FLOW: syntax('Inside [ ] and { } only the bracketed style is allowed.'),
  KEY_OVER_1024_CHARS: syntax('A key has at most 1024 characters.'),
  MISSING_CHAR: syntax('Look for a missing quote, colon, comma or bracket here or before.'),
  MULTILINE_IMPLICIT_KEY: syntax('A key and its colon stand on one line; is a ":" missing after the key?'),
  MULTIPLE_ANCHORS: { code: yamlCodes.alias, advice: 'Keep one anchor.' },
  MULTIPLE_TAGS: { code: yamlCodes.tag, advice: 'Remove the tags.' },
  MULTIPLE_DOCS: {
    code: yamlCodes.severalDocuments,
    said: 'A second document begins here',
    advice: 'A file holds one.',
  },
  NON_STRING_KEY: {
    code: yamlCodes.keyNotText,
    said: 'A list or a map stands where a key belongs',
    advice: 'A key is a text; quote it, or look for a stray bracket.',
  },
  RESOURCE_EXHAUSTION: { code: yamlCodes.tooDeep, advice: 'Nest less deeply.' },
  TAB_AS_INDENT: { code: yamlCodes.tab, advice: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: {
    code: yamlCodes.tag,
    advice: 'Only plain texts, numbers, booleans, lists and maps are read; remove the tag.',
  },
  UNEXPECTED_TOKEN: syntax('Look for an unquoted special character, or a line that is indented wrongly.'),
};

const unclosedQuote: Advice = {
  ...syntax('Close it; a quote inside is doubled in single quotes and escaped (\\") in double ones.'),
  said: 'The quoted text that begins here is never closed',
};

/** The parser's finding in our words: what it said, the line it said it about, and what would be right. */
export function describeSyntax(
  code: ErrorCode,
  parserMessage: string,
  line: string,
): { code: YamlCode; message: string } {
  const isQuote = parserMessage.startsWith('Missing closing');
  const known = isQuote ? unclosedQuote : adviceByCode[code];
  const { code: ourCode, advice, said = parserMessage } = known ?? syntax('See yaml.org/spec/1.2.2.');
  const shown = line.trim();
  const where = shown === '' || shown.startsWith('---') ? '' : ` in ${JSON.stringify(cut(shown, 80))}`;
  return { code: ourCode, message: `${cut(said, 200)}${where}. ${advice}` };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
