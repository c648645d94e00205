import { BlockList, isIP } from 'node:net';

/**
 * True when `NO_PROXY` lists the target. Its entries are separated by commas or blanks: `*` is everything; a name is
 * itself and all names below it, with or without a leading dot or `*.`; an address, or a network as `10.0.0.0/8`. An
 * entry may end with a port, and then holds for that port only.
 */
export function bypassesProxy(target: URL, list: string): boolean {
  const host = target.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && isListed(entry, host, port));
}

function isListed(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, wanted = '', wantedPort] = /^(.*?\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [undefined, entry];
  if (wantedPort !== undefined && wantedPort !== port) return false;
  const pattern = wanted.replace(/^\[|\]$/g, '');
  if (isIP(host)) return coversAddress(pattern, host);
  const name = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

function coversAddress(pattern: string, address: string): boolean {
  const [network = '', prefix] = pattern.split('/');
  const family = isIP(network);
  if (family === 0) return false;
  const type = family === 6 ? 'ipv6' : 'ipv4';
  const most = family === 6 ? 128 : 32;
  const length = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (length < 0 || length > most) return false;
  const covered = new BlockList();
  covered.addSubnet(network, length, type);
  return covered.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
