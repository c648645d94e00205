import type { Json } from '../../../language/json/json.js';
import { asText } from '../cast.js';
import { networkOf } from './cidr.js';

/** How many addresses a network has; null for what is none. */
export function addressesIn(value: Json): Json {
  const network = networkOf(asText(value).trim());
  return network ? 2 ** ((network[0].kind() === 'ipv4' ? 32 : 128) - network[1]) : null;
}
