import { describe, expect, it } from '@jest/globals';
import { extractDomainAndFQDNFromUrlAndEmail } from '../../../src/automations/urls/extract-domain-and-fqdn-from-url-and-email.js';
import { extractFQDNFromUrlAndEmail } from '../../../src/automations/urls/extract-fqdn-from-url-and-email.js';
import { answered } from '../calling.js';

const proofpoint = 'https://urldefense.proofpoint.com/v2/url?u=http-3A__go.getpostman.com_y4&d=DwMFaQ';
const safeLink = 'https://emea01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftwitter.com%2Fx&data=02';

describe('the hosts in URLs and mail addresses', () => {
  it.each([
    ['organization.org@ozzy.qwer.de', 'ozzy.qwer.de', ['ozzy.qwer.de']],
    ['https://static.attackiq.com/x?y', 'static.attackiq.com', ['static.attackiq.com']],
    ['hxxps://www[.]demisto[.]com', 'www.demisto.com', ['www.demisto.com']],
    [proofpoint, 'go.getpostman.com', ['go.getpostman.com']],
    [safeLink, '', ['twitter.com']],
    ['qwer.co.uk', '', ['qwer.co.uk']],
    ['www.qwer.co.uk', 'www.qwer.co.uk', ['www.qwer.co.uk']],
    ['a.archive.zip', 'a.archive.zip', []],
    ['1.1.1.1', '', []],
    ['no.such.tld.nosuchtld', '', []],
    ['', '', []],
  ])('of %s', (input, host, hostOrDomain) => {
    const contents = [extractFQDNFromUrlAndEmail, extractDomainAndFQDNFromUrlAndEmail].map((automation) =>
      answered(automation, { input: [input] }).entries?.map(({ Contents }) => Contents),
    );
    expect(contents).toEqual([[host], [hostOrDomain]]);
  });

  it('give an entry for each', () => {
    const { entries } = answered(extractFQDNFromUrlAndEmail, { input: 'www.a.com, b.com' });
    expect(entries?.map(({ Contents }) => Contents)).toEqual(['www.a.com', '']);
    expect(answered(extractDomainAndFQDNFromUrlAndEmail, { input: '' }).entries?.[0]?.Contents).toBe('');
  });
});
