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
    ['localhost:8080', 'https://localhost:8080'],
    ['HTTPS://[::1]:9', 'https://[::1]:9'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('reads %j as %j', (given, expected) => {
    expect(readServerUrl(given)).toBe(expected);
  });

  it.each([
    ['', 'is not a URL'],
    ['https://', 'is not a URL'],
    ['ftp://host', 'has the scheme ftp'],
    ['https://host?x=1', 'carries a query'],
    ['https://host/#', 'carries a query or a fragment'],
    ['https://analyst:secret@host', 'carries a user name'],
    ['https:host', 'is not a URL'],
    ['https:/host', 'is not a URL'],
    ['file:/etc/passwd', 'has the scheme file'],
    ['javascript:alert(1)', 'has the scheme javascript'],
    ['https:\\\\host', 'has a blank, a backslash or an invisible character'],
    ['https://ho\nst', 'has a blank, a backslash or an invisible character'],
    ['https://ho\u200bst', 'has a blank, a backslash or an invisible character'],
    ['https://host:0', 'has the port 0'],
    ['https://host:99999', 'is not a URL'],
    [`https://${'a'.repeat(254)}`, 'is not a URL'],
  ])('refuses %j', (given, why) => {
    expect(() => readServerUrl(given)).toThrow(why);
  });

  it.each([
    'https://analyst:secret@host',
    'https://analyst:se/secret@host',
    'analyst:secret@host',
    'https:analyst:secret@host',
    `https://analyst:secret${'x'.repeat(300)}@host`,
  ])('does not repeat the password in %j', (given) => {
    expect(() => readServerUrl(given)).toThrow('******@host');
    expect(() => readServerUrl(given)).not.toThrow('secret');
  });
});
