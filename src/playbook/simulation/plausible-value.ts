import type { Json } from '../../language/json/json.js';

/** By what the last part of a path is called, in any case and without signs. */
const plausible: readonly (readonly [RegExp, Json])[] = [
  [/^(ip|address|ipaddress|sourceip|destinationip)$/, '192.0.2.1'],
  [/^(url|link|permalink)$/, 'https://example.com/'],
  [/^(domain|hostname|host|name)$/, 'example.com'],
  [/^md5$/, 'd41d8cd98f00b204e9800998ecf8427e'],
  [/^sha1$/, 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  [/^sha256$/, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [/^(email|emailaddress)$/, 'analyst@example.com'],
  [/^entryid$/, '1@1'],
  [/^score$/, 1],
  [/interval|timeout/, '1'],
];

/** A value that something of this name may have, of a type that a manifest declares. */
export function plausibleValue(name: string, type: string): Json {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = plausible.find(([pattern]) => pattern.test(plain));
  switch (type.toLowerCase()) {
    case 'number':
    case 'int':
      return 1;
    case 'boolean':
    case 'bool':
      return true;
    case 'date':
      return '2020-01-01T00:00:00Z';
    default:
      return known?.[1] ?? `${name}-1`;
  }
}
