import { describe, expect, it } from '@jest/globals';
import { readServerUrl } from '../../../src/sdk/http/server-url.js';

describe('readServerUrl (D25)', () => {
  it.each([
    ['https://cloud.vmray.com', 'https://cloud.vmray.com'],
    ['https://cloud.vmray.com///', 'https://cloud.vmray.com'],
    ['cloud.vmray.com', 'https://cloud.vmray.com'],
    ['  cloud.vmray.com:8443/ ', 'https://cloud.vmray.com:8443'],
    ['http://127.0.0.1:9999', 'http://127.0.0.1:9999'],
    ['https://host/vmray/rest/', 'https://host/vmray'],
  ])('reads %j as %j', (given, expected) => {
    expect(readServerUrl(given)).toBe(expected);
  });

  it.each([
    ['', 'is not a URL'],
    ['https://', 'is not a URL'],
    ['ftp://host', 'has the scheme ftp'],
    ['https://host?x=1', 'carries a query'],
    ['https://analyst:secret@host', 'carries a user name'],
  ])('refuses %j', (given, why) => {
    expect(() => readServerUrl(given)).toThrow(why);
  });

  it('does not repeat a password that stands in the URL', () => {
    expect(() => readServerUrl('https://analyst:secret@host')).not.toThrow('secret');
  });
});
