/** The methods of the first tier (design decision 12). */
const firstTierMethods = [
  'concat',
  'endsWith',
  'includes',
  'indexOf',
  'join',
  'replace',
  'slice',
  'split',
  'startsWith',
  'substr',
  'substring',
  'toLowerCase',
  'toString',
  'toUpperCase',
  'trim',
] as const;

const names: ReadonlySet<string> = new Set(firstTierMethods);

export function isFirstTierMethod(name: string): boolean {
  return names.has(name);
}
