/** Commands of these names are called by the platform itself for every indicator it finds (`spec/manifest.md` section 4). */
export const reputationCommands: ReadonlySet<string> = new Set([
  'ip',
  'domain',
  'url',
  'file',
  'email',
  'cve',
]);

/** Top-level context keys that mean the same in every integration. */
export const standardRoots = [
  'Account',
  'CVE',
  'Certificate',
  'DBotScore',
  'Domain',
  'Email',
  'Endpoint',
  'File',
  'IP',
  'InfoFile',
  'URL',
];

/** The four outputs of a score, and what the platform's own documentation says of each. */
export const scoreOutputs: ReadonlyMap<string, string> = new Map([
  ['DBotScore.Indicator', 'The indicator that was tested.'],
  ['DBotScore.Type', 'The indicator type.'],
  ['DBotScore.Vendor', 'The vendor used to calculate the score.'],
  ['DBotScore.Score', 'The actual score.'],
]);

/** Of these outputs a command has at least one. */
export const identifyingOutputs: ReadonlyMap<string, readonly string[]> = new Map([
  ['domain', ['Domain.Name']],
  ['file', ['File.MD5', 'File.SHA1', 'File.SHA256']],
  ['ip', ['IP.Address']],
  ['url', ['URL.Data']],
  ['cve', ['CVE.ID']],
  ['endpoint', ['Endpoint.Hostname', 'Endpoint.IPAddress', 'Endpoint.ID']],
]);
