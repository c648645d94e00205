import { addressFilter } from './listed-addresses.js';

/** `IPv4Whitelist`: the addresses that lie in any of some ranges. */
export const ipv4Whitelist = addressFilter(
  'IPv4Whitelist',
  'Keeps the addresses that lie in some ranges.',
  true,
);
