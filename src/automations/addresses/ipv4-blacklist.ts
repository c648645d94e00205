import { addressFilter } from './listed-addresses.js';

/** `IPv4Blacklist`: the addresses that lie in none of some ranges. */
export const ipv4Blacklist = addressFilter(
  'IPv4Blacklist',
  'Leaves out the addresses that lie in some ranges.',
  false,
);
