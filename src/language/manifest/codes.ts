/**
 * The stable codes of what can be wrong with a manifest. `IN…`, `ST…` are the public SDK's own (`spec/manifest.md`
 * section 7); `MF1…` are our errors and `MF2…` our warnings, where it has none. A text that is no YAML has the codes
 * of `../yaml/codes.ts`; what only `sortie integration check` finds (`MF3…` and more of the SDK's) stands in `check/`.
 */
export const manifestCodes = {
  rootNotMap: 'MF101',
  noIdentity: 'MF102',
  noName: 'MF103',
  noScript: 'MF104',
  scriptType: 'MF105',
  parameterType: 'MF106',
  wrongType: 'MF107',
  duplicateCommand: 'MF108',
  unusableName: 'MF109',
  aliasTarget: 'MF110',
  duplicateArgument: 'IN113',
  duplicateParameter: 'IN114',
  notRunnable: 'IN130',
  severalDefaults: 'IN134',

  unexpectedValue: 'MF201',
  unknownParameterType: 'MF202',
  unknownArgumentType: 'MF203',
  unknownOutputType: 'MF204',
  outputWithoutPath: 'IN115',
  checkboxDefault: 'IN152',
  hiddenShape: 'IN156',
  unknownKey: 'ST110',
} as const;

export type ManifestCode = (typeof manifestCodes)[keyof typeof manifestCodes];
