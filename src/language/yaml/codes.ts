/** The stable codes of what can be wrong with a YAML text, before anyone asks what it means. */
export const yamlCodes = {
  syntax: 'YM101',
  indentation: 'YM102',
  tab: 'YM103',
  duplicateKey: 'YM104',
  severalDocuments: 'YM105',
  tag: 'YM106',
  alias: 'YM107',
  keyNotText: 'YM108',
  mergeKey: 'YM109',
  tooLarge: 'YM110',
  tooDeep: 'YM111',
  tooManyValues: 'YM112',
  moreProblems: 'YM113',
  repaired: 'YM201',
  ambiguous: 'YM202',
} as const;

export type YamlCode = (typeof yamlCodes)[keyof typeof yamlCodes];
