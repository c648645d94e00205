import ipaddr from 'ipaddr.js';
import type { Json } from '../../../language/json/json.js';
import { asParts, asText } from '../cast.js';

/** An address, as its own kind; undefined for what is none. */
export function addressOf(value: Json): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const text = asText(value).trim();
  // Four numbers in decimal, nothing that some library takes for an address.
  return ipaddr.IPv6.isValid(text) || ipaddr.IPv4.isValidFourPartDecimal(text)
    ? ipaddr.process(text)
    : undefined;
}

/** A network, `10.0.0.0/8`; undefined for what is none. */
export function networkOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined;
}

/** Whether an address lies in any of the networks; what is no address does not, what is no network is passed over. */
export function isInNetworks(value: Json, networks: Json): boolean {
  const address = addressOf(value);
  if (!address) return false;
  return asParts(networks).some((text) => {
    const network = networkOf(text);
    return network !== undefined && network[0].kind() === address.kind() && address.match(network);
  });
}
