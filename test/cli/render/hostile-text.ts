import * as fc from 'fast-check';

/** What a terminal would obey or not show, written down a second time, by code. */
export function isObeyed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0a || code === 0x09) return false;
  const isBetween = (from: number, to: number) => code >= from && code <= to;
  return (
    isBetween(0x00, 0x1f) ||
    isBetween(0x7f, 0x9f) ||
    isBetween(0x200b, 0x200c) ||
    isBetween(0x200e, 0x200f) ||
    isBetween(0x2028, 0x202e) ||
    isBetween(0x2060, 0x206f) ||
    isBetween(0xfff9, 0xfffb) ||
    isBetween(0xd800, 0xdfff) ||
    isBetween(0xe0000, 0xe01ef) ||
    [0x00ad, 0x034f, 0x061c, 0x115f, 0x180e, 0x3164, 0xfeff, 0xffa0].includes(code)
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
        '\u200b',
        '\u00ad',
        '\u0301\u0302\u0303',
        '日本、',
        'pаypal',
        '👩‍💻',
        '❤️',
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
