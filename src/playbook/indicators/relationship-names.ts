/** Relations that are the same in both directions. */
const symmetric = ['related-to', 'duplicate-of', 'is-also', 'similar-to', 'variant-of'];

/** What the platform calls relations, and how each reads in the other direction. */
const pairs: readonly (readonly [name: string, reverse: string])[] = [
  ['applied', 'applied-on'],
  ['attachment-of', 'attaches'],
  ['attribute-of', 'owns'],
  ['attributed-by', 'attributed-to'],
  ['authored-by', 'author-of'],
  ['beacons-to', 'communicated-by'],
  ['bundled-in', 'bundles'],
  ['communicated-with', 'communicated-by'],
  ['communicates-with', 'communicated-by'],
  ['compromises', 'compromised-by'],
  ['contains', 'part-of'],
  ['controls', 'controlled-by'],
  ['created-by', 'creates'],
  ['delivered-by', 'delivers'],
  ['detects', 'detected-by'],
  ['downloads', 'downloaded-by'],
  ['downloads-from', 'hosts'],
  ['dropped-by', 'drops'],
  ['embedded-in', 'embeds'],
  ['executed', 'executed-by'],
  ['exfiltrates-to', 'exfiltrated-from'],
  ['exploits', 'exploited-by'],
  ['has', 'seen-on'],
  ['hosted-on', 'hosts'],
  ['impersonates', 'impersonated-by'],
  ['indicated-by', 'indicator-of'],
  ['indicates', 'indicated-by'],
  ['injected-from', 'injects-into'],
  ['investigates', 'investigated-by'],
  ['located-at', 'locates'],
  ['mitigated-by', 'mitigates'],
  ['originated-from', 'source-of'],
  ['owned-by', 'owns'],
  ['registered-by', 'registered-to'],
  ['remediated-by', 'remediates'],
  ['resolved-by', 'resolves-to'],
  ['resolved-from', 'resolves-to'],
  ['sent', 'sent-by'],
  ['sent-from', 'received-by'],
  ['sent-to', 'received-by'],
  ['sub-domain-of', 'supra-domain-of'],
  ['sub-technique-of', 'parent-technique-of'],
  ['subdomain-of', 'supra-domain-of'],
  ['targeted-by', 'targets'],
  ['uploaded-to', 'uploaded-by'],
  ['used-by', 'uses'],
  ['used-on', 'targeted-by'],
];

const reverses = new Map<string, string>(symmetric.map((name) => [name, name]));
for (const [name, reverse] of pairs) reverses.set(name, reverse);
// A name that stands only on the right reads back as the first that leads to it.
for (const [name, reverse] of pairs) if (!reverses.has(reverse)) reverses.set(reverse, name);

/** How a relation reads in the other direction; undefined for a name that the platform does not have. */
export function reverseName(name: string): string | undefined {
  return reverses.get(name);
}

export const relationshipNames: readonly string[] = [...reverses.keys()];
