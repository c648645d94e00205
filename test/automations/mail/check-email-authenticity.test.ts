import { describe, expect, it } from '@jest/globals';
import { checkEmailAuthenticity } from '../../../src/automations/mail/check-email-authenticity.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { playbook, run, runs, text } from '../../playbook/making.js';
import { answered, contentsOf } from '../calling.js';

const passed =
  'mx.example.com; dkim=pass header.i=@sender.org; spf=pass (example.com: domain of a@sender.org designates 1.2.3.4 as permitted sender) smtp.mailfrom=a@sender.org; dmarc=pass (p=REJECT sp=NONE) header.from=sender.org';

const headers = (results: string, more: Readonly<Record<string, string>> = {}): readonly JsonObject[] =>
  Object.entries({ 'Message-ID': "<it's@x>", 'authentication-results': results, ...more }).map(
    ([name, value]) => ({ name, value }),
  );
const verdict = (results: string, args: JsonObject = {}) => {
  const contents = contentsOf(checkEmailAuthenticity, { headers: headers(results), ...args });
  return JSON.parse(JSON.stringify(contents)).AuthenticityCheck;
};

describe('CheckEmailAuthenticity', () => {
  it('reads what the three checks have said', () => {
    const received = 'Pass (it is permitted) client-ip=9.9.9.9';
    expect(
      contentsOf(checkEmailAuthenticity, { headers: headers(passed, { 'Received-SPF': received }) }),
    ).toEqual({
      SPF: { 'Validation-Result': 'pass', 'Sender-IP': '1.2.3.4', Reason: 'it is permitted' },
      DKIM: { 'Validation-Result': 'pass', 'Signing-Domain': 'sender.org' },
      DMARC: {
        'Validation-Result': 'pass',
        Tags: { p: 'REJECT', sp: 'NONE' },
        'Signing-Domain': 'sender.org',
      },
      AuthenticityCheck: 'Pass',
    });
  });

  it.each([
    ['spf=pass; dkim=pass; dmarc=fail', 'Fail'],
    ['spf=softfail; dkim=pass; dmarc=pass', 'Suspicious'],
    ['spf=pass; dkim=policy; dmarc=none', 'Suspicious'],
    ['spf=pass; dkim=none; dmarc=pass', 'Undetermined'],
    ['spf=pass; dkim=neutral; dmarc=pass', 'Undetermined'],
    ['spf=PASS; dkim=pass; dmarc=pass', 'Pass'],
  ])('%s: %s', (results, wanted) => {
    expect(verdict(results)).toBe(wanted);
  });

  it('judges otherwise where it is told to', () => {
    expect(verdict('spf=none; dkim=pass; dmarc=pass', { SPF_override_none: 'Suspicious' })).toBe(
      'suspicious',
    );
    expect(verdict('spf=pass; dkim=pass; dmarc=fail', { DMARC_override_fail: 'pass' })).toBe('pass');
    expect(() => verdict('spf=none', { SPF_override_none: 'Fine' })).toThrow(
      '"SPF_override_none" must be one of',
    );
  });

  it('reads another header for the original one, and SPF by its own', () => {
    const original = headers('spf=fail', { 'X-Original': 'spf=pass; dkim=pass; dmarc=pass' });
    const args = { headers: original, original_authentication_header: 'x-original' };
    expect(contentsOf(checkEmailAuthenticity, args)).toMatchObject({ AuthenticityCheck: 'Pass' });
    const own = [{ name: 'Received-SPF', value: 'SoftFail (no) client-ip=9.9.9.9' }];
    expect(contentsOf(checkEmailAuthenticity, { headers: own })).toMatchObject({
      SPF: { 'Validation-Result': 'softfail', 'Sender-IP': '9.9.9.9', Reason: 'no' },
      DKIM: { 'Validation-Result': 'Unspecified' },
      AuthenticityCheck: 'Suspicious',
    });
  });

  it('finds nothing without headers', () => {
    const [entry] = answered(checkEmailAuthenticity, { headers: [] }).entries ?? [];
    expect(entry?.EntryContext).toEqual({ Email: { AuthenticityCheck: 'undetermined' } });
  });

  it('writes to the mail with the Message-ID', async () => {
    const mail = (id: string) => ({ Headers: [{ name: 'Message-ID', value: id }], Subject: id });
    const wanted = { Email: [mail('<other@x>'), mail("<it's@x>")] };
    const plan = playbook('Mail', {
      1: runs('Set', { key: text('Email'), value: text(JSON.stringify(wanted.Email)) }, ['2']),
      2: runs('CheckEmailAuthenticity', { headers: text(JSON.stringify(headers('spf=fail'))) }),
    });
    const { status, context } = await run(plan);
    expect(status).toBe('completed');
    const [other, meant] = [context['Email']].flat();
    expect(other).toEqual(wanted.Email[0]);
    expect(meant).toMatchObject({
      Subject: "<it's@x>",
      AuthenticityCheck: 'Fail',
      SPF: { Reason: 'Unspecified' },
    });
  });
});
