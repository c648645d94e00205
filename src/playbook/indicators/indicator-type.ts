/** By the type of a DBotScore, or another name that is in use, how the platform calls an indicator of it. */
const names: ReadonlyMap<string, string> = new Map([
  ['ip', 'IP'],
  ['ipv6', 'IPv6'],
  ['cidr', 'CIDR'],
  ['ipv6cidr', 'IPv6CIDR'],
  ['url', 'URL'],
  ['domain', 'Domain'],
  ['domainglob', 'DomainGlob'],
  ['email', 'Email'],
  ['file', 'File'],
  ['hash', 'File'],
  ['file md5', 'File'],
  ['file sha-1', 'File'],
  ['file sha-256', 'File'],
  ['file sha-512', 'File'],
  ['cve', 'CVE'],
  ['account', 'Account'],
  ['certificate', 'X509 Certificate'],
  ['cryptocurrency', 'Cryptocurrency Address'],
  ['attackpattern', 'Attack Pattern'],
]);

/** The type of an indicator by any of its names, in any case; one that is unknown is a custom one, and stays as it is. */
export function indicatorType(name: string, value: string): string {
  const type = names.get(name.trim().toLowerCase()) ?? name.trim();
  if (!value.includes(':')) return type;
  if (type === 'IP') return 'IPv6';
  return type === 'CIDR' ? 'IPv6CIDR' : type;
}

/** The type that a DBotScore of the indicator has (`spec/builtin-scripts.md`, GetIndicatorDBotScore). */
export function scoreType(type: string): string {
  const plain = type.toLowerCase();
  if (plain === 'ipv6') return 'ip';
  return plain.startsWith('file ') ? 'file' : plain;
}
