/** The marketplaces that a key may be meant for: `hidden:xsoar: true` (`spec/manifest.md` section 2). */
export const marketplaces = [
  'xsoar',
  'marketplacev2',
  'xpanse',
  'xsoar_saas',
  'xsoar_on_prem',
  'platform',
] as const;

export type Marketplace = (typeof marketplaces)[number];

/** A key without its suffix, and the marketplace that the suffix names. */
export function splitKey(key: string): { base: string; marketplace?: Marketplace } {
  const colon = key.lastIndexOf(':');
  const marketplace = marketplaces.find((name) => colon > 0 && name === key.slice(colon + 1));
  return marketplace === undefined ? { base: key } : { base: key.slice(0, colon), marketplace };
}
