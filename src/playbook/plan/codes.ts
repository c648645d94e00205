/**
 * The stable codes of what can be wrong with a playbook. Up to `PB009` they forbid its use; from `PB010` on it is used
 * all the same; from `PB020` on only `sortie playbook check` looks for them. A text that is no YAML has the codes of
 * `language/yaml/codes.ts`.
 */
export const playbookCodes = {
  noTasks: 'PB001',
  taskNotMap: 'PB002',
  noStart: 'PB003',
  missingTask: 'PB004',
  cycle: 'PB005',

  noName: 'PB010',
  unexpectedValue: 'PB011',
  unknownTaskType: 'PB012',
  nothingToCall: 'PB013',
  brokenPath: 'PB014',
  brokenJavaScript: 'PB015',
  otherMarketplace: 'PB016',

  unreachable: 'PB020',
  labelWithoutEdge: 'PB021',
  noDefault: 'PB022',
  unknownOperator: 'PB023',
  unknownTransformer: 'PB024',
  unknownAutomation: 'PB025',
  unknownCommand: 'PB026',
  unknownPlaybook: 'PB027',
  missingArgument: 'PB028',
  neverWritten: 'PB029',
} as const;

export type PlaybookCode = (typeof playbookCodes)[keyof typeof playbookCodes];
