import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../../src/sdk/redaction/create-redactor.js';
import { strengthOf } from '../../../src/sdk/redaction/strength.js';
import { base64Core, type Encoding, inBytes, spelled, wrapped } from './encodings.js';

const secret = 'pa"ss/wörd+1 &x\\y<🔑>=%';
const shorterSecret = 'k3y-of-vendor';

/** Secrets of every sort: of keys, of passwords, and of nothing but characters that mean something to an encoder. */
const secrets = fc
  .oneof(
    fc.string({ minLength: 8, maxLength: 60 }),
    fc.string({ minLength: 8, maxLength: 40, unit: 'binary' }),
    fc.string({ minLength: 8, maxLength: 90, unit: fc.constantFrom(...'0123456789abcdefABCDEF+/-_=') }),
    fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom(...'\\%&+"\'<>; #=25amp;nu') }),
    fc.string({ minLength: 8, maxLength: 300, unit: fc.constantFrom(...'aB3 \n') }),
  )
  .filter((text) => strengthOf(text.replace(/\s+/g, '')) === 'strong' && !text.includes('***'));

const surroundings = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ maxLength: 6, unit: fc.constantFrom(...'\\%&=+"<#;25aun \n*') }),
);

function leaves(text: string, form: string): boolean {
  return text.split('******').some((part) => part.includes(form));
}

describe('createRedactor', () => {
  const encodings = [...spelled, ...inBytes];

  it.each(encodings)('masks a secret written as $name', ({ encode }) => {
    for (const one of [secret, shorterSecret]) {
      const redact = createRedactor([one]);
      expect(redact(`before (${encode(one)}) after`)).toBe('before (******) after');
    }
  });

  const split = wrapped.flatMap((wrapping) =>
    encodings.map((encoding): Encoding & { readonly how: string } => ({
      ...encoding,
      how: wrapping.name,
      encode: (text) => wrapping.encode(encoding.encode(text)),
    })),
  );

  it.each(split.filter(({ name }) => !/JSON|URL|form|HTML|quoted/.test(name)))(
    'masks a secret written as $name and split: $how',
    ({ encode }) => {
      const redact = createRedactor([shorterSecret]);
      expect(redact(`before (${encode(shorterSecret)}) after`)).toBe('before (******) after');
    },
  );

  it('masks what HTTP sends of a name and a password, wherever it begins', () => {
    const redact = createRedactor([shorterSecret]);
    for (const user of ['', 'a', 'ab', 'abc', 'analyst@example.test']) {
      const login = Buffer.from(`${user}:${shorterSecret}`).toString('base64');
      const shown = redact(`Basic ${login}, retry`);
      expect(shown).toMatch(/^Basic [A-Za-z0-9+/]*\*{6}, retry$/);
      expect(Buffer.from(shown.slice(6), 'base64').toString()).not.toContain(shorterSecret.slice(0, 3));
    }
  });

  it('masks a key in PEM as a whole, line by line, and in one line', () => {
    const lines = Array.from({ length: 20 }, (_, index) =>
      Buffer.from(`${index}`.padStart(48, 'line')).toString('base64'),
    );
    const body = [...lines, 'c2hvcnQ='];
    const pem = ['-----BEGIN PRIVATE KEY-----', ...body, '-----END PRIVATE KEY-----'].join('\n');
    const redact = createRedactor([pem]);
    const shown = [
      pem,
      pem.replaceAll('\n', '\r\n'),
      JSON.stringify({ pem }),
      pem.replaceAll('\n', '\n      '),
    ];
    for (const text of shown) for (const line of body) expect(redact(text)).not.toContain(line);
    for (const line of lines) expect(redact(`at ${line} of the key`)).toBe('at ****** of the key');
    const encoded = Buffer.from(pem).toString('base64');
    const remains = redact(encoded).replaceAll('******', '');
    expect(remains.length).toBeLessThan(4);
  });

  it('masks what is left of a secret that was cut off', () => {
    const redact = createRedactor(['0123456789-abcdefghij-0123456789']);
    const message = 'A long message of a service that was cut to a sane length by whoever wrote it, with';
    expect(redact('the key 0123456789-abc…')).toBe('the key ******…');
    expect(redact('the key 0123456789-abc...')).toBe('the key ******...');
    expect(redact(`${message} 0123456789-abc`)).toBe(`${message} ******`);
    expect(redact(`the text "${message} 0123456789-abc".`)).toBe(`the text "${message} ******".`);
    expect(redact('the number 0123456789-abc is none')).toBe('the number 0123456789-abc is none');
  });

  it('makes one mask of secrets that overlap or touch', () => {
    expect(createRedactor(['overlapping-1', 'ping-1-and-on'])('an overlapping-1-and-on!')).toBe('an ******!');
    expect(createRedactor(['first-one', 'second-one'])('<first-onesecond-one>')).toBe('<******>');
    expect(createRedactor(['inner-secret', 'the-inner-secret-too'])('the-inner-secret-too')).toBe('******');
  });

  it('hands back a text without secrets as it is, and knows no secret where none is given', () => {
    const text = 'Nothing "to" see\n%20here &amp; \\u0041 = <br>'.repeat(50);
    expect(createRedactor([secret])(text)).toBe(text);
    expect(createRedactor([])(secret)).toBe(secret);
    expect(createRedactor(['abc', 'null', 'True'])('abc null true "true"')).toBe('abc null true "true"');
  });

  it.each([
    [
      'a word',
      'password',
      'my password, document_password, passwords',
      'my ******, document_password, passwords',
    ],
    ['a number', '3902238', '3902238 43902238 /sample/3902238?', '****** 43902238 /sample/******?'],
    ['a short secret', 's3cr3t', 's3cr3t, xs3cr3t s3cr3t_', '******, xs3cr3t s3cr3t_'],
    ['behind an escape', 's3cr3t', '\\ns3cr3t %20s3cr3t %41s3cr3t', '\\n****** %20****** %41s3cr3t'],
    ['with marks at its ends', '(s3c)', 'x(s3c)y', 'x******y'],
    ['in base64', 's3cr3t', 'czNjcjN0 czNjcjN0eA==', '****** czNjcjN0eA=='],
    ['in hex', 's3cr3t', '733363723374 a733363723374', '****** a733363723374'],
  ])('masks %s only where it stands alone', (_, one, text, shown) => {
    expect(createRedactor([one])(text)).toBe(shown);
  });

  it('leaves ordinary words and numbers in data, where they are verdicts and ids', () => {
    const redact = createRedactor(['malicious', '3902238', 's3cr3t', shorterSecret]);
    const text = `malicious 3902238 s3cr3t ${shorterSecret}`;
    expect(redact(text, 'data')).toBe('malicious 3902238 ****** ******');
    expect(redact(text)).toBe('****** ****** ****** ******');
  });

  it('lets no form of any secret through, whatever surrounds it', () => {
    const written = fc.constantFrom(...encodings);
    fc.assert(
      fc.property(secrets, written, surroundings, surroundings, (one, { encode }, before, after) => {
        const redact = createRedactor([one]);
        const form = encode(one.trim());
        const text = redact(`${before}${form}${after}`);
        expect(leaves(text, form)).toBe(false);
        expect(redact(text)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('lets none through that is split over lines', () => {
    const bytes = fc.constantFrom(
      ...inBytes.filter(({ name }) => !/URL|JSON/.test(name)),
      ...spelled.slice(0, 1),
    );
    const wrapping = fc.constantFrom(...wrapped);
    fc.assert(
      fc.property(
        secrets,
        bytes,
        wrapping,
        surroundings,
        surroundings,
        (one, encoding, lines, before, after) => {
          const form = lines.encode(encoding.encode(one.trim()));
          const text = createRedactor([one])(`${before}${form}${after}`);
          expect(leaves(text, form)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('lets none through in the base64 of a longer text', () => {
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (one, before, after) => {
        const bytes = Buffer.from(
          `${before.toWellFormed()}${one.trim().toWellFormed()}${after.toWellFormed()}`,
        );
        const text = createRedactor([one])(bytes.toString('base64'));
        for (const phase of [0, 1, 2]) expect(leaves(text, base64Core(one.trim(), phase))).toBe(false);
      }),
    );
  });

  it('is done with what it has done, and never makes a text much longer', () => {
    const several = fc.array(fc.oneof(secrets, fc.string({ maxLength: 12 })), { maxLength: 4 });
    fc.assert(
      fc.property(several, fc.array(surroundings), (some, parts) => {
        const redact = createRedactor(some);
        const text = parts
          .map((part, index) => `${part}${some[index % Math.max(some.length, 1)] ?? ''}`)
          .join('');
        const once = redact(text);
        expect(redact(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length * 2);
      }),
      { numRuns: 500 },
    );
  });

  it('looks at a large text of near misses once', () => {
    const nearly = (form: string) => form.slice(0, -3).repeat(3_000);
    const redact = createRedactor([shorterSecret]);
    for (const { encode } of encodings) {
      const text = `${nearly(encode(shorterSecret))}, no secret`;
      expect(redact(text) === text).toBe(true);
    }
  });
});
