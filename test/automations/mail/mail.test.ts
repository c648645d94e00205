import { describe, expect, it } from '@jest/globals';
import { buildEWSQuery } from '../../../src/automations/mail/build-ews-query.js';
import { decodeMimeHeader } from '../../../src/automations/mail/decode-mime-header.js';
import { emailDomainSquattingReputation } from '../../../src/automations/mail/email-domain-squatting-reputation.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

describe('BuildEWSQuery', () => {
  const query = (args: JsonObject) =>
    contentsOf(buildEWSQuery, {
      searchThisWeek: 'false',
      stripSubject: 'true',
      escapeColons: 'false',
      ...args,
    });

  it('asks for everything that is given', () => {
    const args = { from: 'a@b.c', subject: 'Hello', attachmentName: 'x.pdf', body: 'pay' };
    expect(query(args)).toEqual({
      EWS: { Query: 'From:"a@b.c" AND Subject:"Hello" AND Attachment:"x.pdf" AND Body:"pay"' },
    });
    expect(query({ from: 'a@b.c', searchThisWeek: 'true' })).toEqual({
      EWS: { Query: 'From:"a@b.c" AND Received:"this week"' },
    });
    expect(query({ from: 'a', escapeColons: 'true' })).toEqual({ EWS: { Query: 'From\\\\:"a"' } });
    expect(query({})).toEqual({ EWS: { Query: ' ' } });
  });

  it.each([
    ['RE: Hello', 'Hello'],
    ['FW: RE: [Fwd: Hello', 'Hello'],
    ['re - Hello RE: you', 'Hello RE: you'],
    ['Reply to me', 'Reply to me'],
  ])('leaves the prefixes of %s out', (subject, left) => {
    expect(query({ subject })).toEqual({ EWS: { Query: `Subject:"${left}"` } });
    expect(query({ subject, stripSubject: 'false' })).toEqual({ EWS: { Query: `Subject:"${subject}"` } });
  });

  it('reads a subject of prefixes only in time', () => {
    expect(query({ subject: 'RE:'.repeat(20_000) })).toEqual({ EWS: { Query: 'Subject:""' } });
  });
});

describe('EmailDomainSquattingReputation', () => {
  const entryOf = (args: JsonObject) =>
    answered(emailDomainSquattingReputation, { threshold: '3', ...args }).entries?.[0];

  it('suspects a domain that is nearly another', () => {
    const Email = {
      Username: 'ana',
      Domain: 'examp1e.com',
      Address: 'ana@examp1e.com',
      Distance: [
        { Domain: 'example.com', Value: 1 },
        { Domain: 'x.com', Value: 6 },
      ],
    };
    const entry = entryOf({ email: 'ana@examp1e.com', domain: 'example.com,x.com' });
    expect(entry?.Contents).toEqual(Email);
    expect(entry?.EntryContext).toEqual({
      DBotScore: { Indicator: 'ana@examp1e.com', Type: 'email', Vendor: 'DomainSquatting', Score: 2 },
      'Account(val.Email && val.Email.Address && val.Email.Address === obj.Email.Address)': {
        Email,
        Malicious: { Vendor: 'DomainSquatting', Description: expect.any(String) },
      },
    });
  });

  it.each(['example.com', 'quite-another.org'])('does not suspect %s', (host) => {
    const entry = entryOf({ email: `ana@${host}`, domain: ['example.com'] });
    expect(entry?.EntryContext).not.toHaveProperty('DBotScore');
    expect(JSON.stringify(entry?.EntryContext)).not.toContain('Malicious');
  });

  it('refuses what is no address', () => {
    expect(() => entryOf({ email: 'ana', domain: 'a.com' })).toThrow('no mail address');
  });
});

describe('DecodeMimeHeader', () => {
  it.each([
    ['Subject: =?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=', 'Subject: If you can read this yo'],
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe_an_alle?=', 'Grüße an alle'],
    ['=?utf-8?q?a?= =?utf-8?q?b?= c', 'ab c'],
    ['"=?utf-8?b?eA==?="', 'x'],
    ['=?no-such-thing?b?eA==?=', '=?no-such-thing?b?eA==?='],
    ['one\n  =?utf-8?q?two?=', 'one\ntwo'],
    ['', ''],
  ])('reads %j', (value, decoded) => {
    const [entry] = answered(decodeMimeHeader, { value }).entries ?? [];
    expect(entry?.Contents).toBe(decoded);
    expect(entry?.EntryContext).toEqual({ DecodedMimeHeader: decoded });
  });
});
