import { describe, expect, it } from '@jest/globals';
import { isEmailAddressInternal } from '../../../src/automations/addresses/is-email-address-internal.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import type { Json } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const key = 'Account.Email(val.Address && val.Address == obj.Address)';
const subdomains = { include_subdomains: 'yes' };

describe('IsEmailAddressInternal', () => {
  it.each<[string, Json, object, string]>([
    ['a@corp.com', 'corp.com', {}, 'yes'],
    ['a@CORP.com', ['other.com', 'Corp.com'], {}, 'yes'],
    ['a@corp.com', 'other.com, corp.com', {}, 'yes'],
    ['a@sub.corp.com', 'corp.com', {}, 'no'],
    ['a@sub.corp.com', 'corp.com', subdomains, 'yes'],
    ['a@notcorp.com', 'corp.com', subdomains, 'no'],
    ['a@evil.org', 'corp.com', subdomains, 'no'],
    // As the original has it.
    ['a@corp.com.evil.org', 'corp.com', subdomains, 'yes'],
    ['a@corpxcom', 'corp.com', subdomains, 'no'],
    ['a@corp.com@evil.org', 'corp.com', {}, 'no'],
    ['a@corp.com', '', subdomains, 'no'],
  ])('%s of %j with %j: %s', (email, domain, more, answer) => {
    const [entry] = answered(isEmailAddressInternal, { email, domain, ...more }).entries ?? [];
    expect(entry?.Contents).toBe(answer);
    const NetworkType = answer === 'yes' ? 'Internal' : 'External';
    expect(entry?.EntryContext).toEqual({ [key]: expect.objectContaining({ Address: email, NetworkType }) });
  });

  it('parts an address', () => {
    const [entry] = answered(isEmailAddressInternal, { email: 'Jane@Corp.com', domain: [] }).entries ?? [];
    expect(entry?.EntryContext).toEqual({
      [key]: { Address: 'Jane@Corp.com', Domain: 'corp.com', Username: 'Jane', NetworkType: 'External' },
    });
  });

  it('says what is no address, and judges the others', () => {
    const { entries = [] } = answered(isEmailAddressInternal, { email: 'nobody,a@b.com', domain: 'b.com' });
    expect(entries.map(({ Type, Contents }) => [Type, Contents])).toEqual([
      [EntryType.error, '"nobody" is no mail address.'],
      [EntryType.note, 'yes'],
    ]);
  });
});
