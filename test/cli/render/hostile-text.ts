import * as fc from 'fast-check';

/** What a terminal would obey, written down a second time, by code. */
export function isObeyed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0a || code === 0x09) return false;
  const isBetween = (from: number, to: number) => code >= from && code <= to;
  return (
    isBetween(0x00, 0x1f) ||
    isBetween(0x7f, 0x9f) ||
    isBetween(0x200e, 0x200f) ||
    isBetween(0x2028, 0x202e) ||
    isBetween(0x2066, 0x2069) ||
    isBetween(0xd800, 0xdfff) ||
    isBetween(0xe0000, 0xe007f) ||
    code === 0x061c ||
    code === 0xfeff
  );
}

/** Texts that are rich in what terminals obey. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '\u001b[2J',
        '\u009b31m',
        '\u001b]0;title\u0007',
        '\u202e',
        '\ud800',
        '\r\n',
        '\r',
        '\u{e0041}',
      ),
      fc.constantFrom(
        '|',
        '\\|',
        '`',
        '**',
        '# ',
        '> ',
        '- ',
        '1. ',
        '<br>',
        '&#27;',
        '&#x202e;',
        '[a](b)',
        '```\n',
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));
