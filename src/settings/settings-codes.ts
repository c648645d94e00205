/** The stable codes of what can be wrong with `sortie.yml` beyond its syntax. */
export const settingsCodes = {
  wrongType: 'ST101',
  missing: 'ST102',
  duplicateName: 'ST103',
  unknownIntegration: 'ST104',
  unknownKey: 'ST201',
} as const;

export type SettingsCode = (typeof settingsCodes)[keyof typeof settingsCodes];
