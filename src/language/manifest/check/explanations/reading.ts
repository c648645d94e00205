import { manifestCodes } from '../../codes.js';
import type { Explanation } from '../rule.js';

const command = (lines: string) =>
  `script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: weather-get\n${lines}`;

const unit = '  - name: units\n    type: 0\n';

/** What the codes of the manifest's reader mean: those it refuses a manifest for. */
const refusals: readonly Explanation[] = [
  {
    code: manifestCodes.rootNotMap,
    checks: 'A manifest is a map of keys and values.',
    breaks: '# an empty file, or one that holds a list',
    mend: 'Begin with "commonfields:".',
  },
  {
    code: manifestCodes.noIdentity,
    checks: 'An integration has an id.',
    breaks: 'commonfields:\n  version: -1',
    mend: 'Write "id" below "commonfields".',
  },
  {
    code: manifestCodes.noName,
    checks: 'The integration, and every parameter, command and argument, has a name.',
    breaks: 'configuration:\n  - display: Units\n    type: 0',
    mend: 'Give it a "name".',
  },
  {
    code: manifestCodes.noScript,
    checks: 'A manifest has a "script", which holds the commands.',
    breaks: 'script:',
    mend: 'Write "script" with "type" and "commands".',
  },
  {
    code: manifestCodes.scriptType,
    checks: 'The type of the script is python, javascript or powershell.',
    breaks: 'script:\n  type: typescript\n  script: "-"\n  commands:\n    - name: weather-get',
    mend: 'A plugin of Sortie, also one in TypeScript, has "type: javascript".',
  },
  {
    code: manifestCodes.parameterType,
    checks: 'The type of a parameter is a number.',
    breaks: 'configuration:\n  - name: units\n    type: text',
    mend: 'Write 0 for a text, 8 for a checkbox, 9 for credentials, 15 for a choice, 16 for several.',
  },
  {
    code: manifestCodes.wrongType,
    checks: 'Lists are lists, maps are maps, and "required", "default" and "isArray" are true or false.',
    breaks: command('      arguments:\n        - name: place\n          required: maybe'),
    mend: 'Write what the message asks for, without quotes around true and false.',
  },
  {
    code: manifestCodes.duplicateCommand,
    checks: 'A command is declared once.',
    breaks: `${command('      arguments: []')}\n    - name: weather-get`,
    mend: 'Rename or remove one of the two.',
  },
  {
    code: manifestCodes.unusableName,
    checks: 'Nothing is called "__proto__".',
    breaks: 'configuration:\n  - name: __proto__\n    type: 0',
    mend: 'Choose another name.',
  },
  {
    code: manifestCodes.aliasTarget,
    checks: 'An argument with "x-alias-of" names another argument of the same command, and no alias.',
    breaks: command('      arguments:\n        - name: town\n          x-alias-of: place'),
    mend: 'Name the argument that the value shall go to.',
  },
  {
    code: manifestCodes.duplicateArgument,
    checks: 'An argument is declared once in its command.',
    breaks: command('      arguments:\n        - name: place\n        - name: place'),
    mend: 'Rename or remove one of the two.',
  },
  {
    code: manifestCodes.duplicateParameter,
    checks: 'A parameter is declared once.',
    breaks: `configuration:\n${unit}${unit}`,
    mend: 'Rename or remove one of the two.',
  },
  {
    code: manifestCodes.notRunnable,
    checks:
      'An integration has something to run: commands, or a duty such as "isfetch", "feed" or "longRunning".',
    breaks: 'script:\n  type: javascript\n  script: "-"\n  commands: []',
    mend: 'Declare a command.',
  },
  {
    code: manifestCodes.severalDefaults,
    checks: 'At most one argument of a command is the default one, which a value without a name goes to.',
    breaks: command(
      '      arguments:\n        - name: place\n          default: true\n        - name: day\n          default: true',
    ),
    mend: 'Remove "default: true" from all but one. A value that stands in is "defaultValue".',
  },
];

/** Those it reads all the same. */
const doubts: readonly Explanation[] = [
  {
    code: manifestCodes.unexpectedValue,
    checks: 'Values are of the kind that their key wants.',
    breaks: command('      timeout: soon'),
    mend: 'Write what the message asks for.',
  },
  {
    code: manifestCodes.unknownParameterType,
    checks: 'The type of a parameter is a number that has a meaning.',
    breaks: 'configuration:\n  - name: units\n    type: 99',
    mend: 'Choose one of the types that the message lists.',
  },
  {
    code: manifestCodes.unknownArgumentType,
    checks: 'The type of an argument is a known one.',
    breaks: command('      arguments:\n        - name: place\n          type: Town'),
    mend: 'Write String, textArea, Date, Number, Boolean or keyValue; without a type it is a text.',
  },
  {
    code: manifestCodes.unknownOutputType,
    checks: 'The type of an output is String, Number, Boolean, Date or Unknown.',
    breaks: command('      outputs:\n        - contextPath: Weather.Wind\n          type: Numbr'),
    mend: 'Choose one of the five. An object or a list is Unknown.',
  },
  {
    code: manifestCodes.outputWithoutPath,
    checks: 'An output has a context path.',
    breaks: command('      outputs:\n        - description: The wind.'),
    mend: 'Add "contextPath", or remove the output.',
  },
  {
    code: manifestCodes.checkboxDefault,
    checks: "The default of a checkbox is 'true' or 'false'.",
    breaks: 'configuration:\n  - name: verbose\n    type: 8\n    defaultvalue: "on"',
    mend: "Write 'true', or nothing for false.",
  },
  {
    code: manifestCodes.hiddenShape,
    checks: '"hidden" is true, false, or a list of the marketplaces to hide it from.',
    breaks: 'configuration:\n  - name: units\n    type: 0\n    hidden: sometimes',
    mend: 'Write true, false or a list such as [xpanse].',
  },
  {
    code: manifestCodes.unknownKey,
    checks: 'Keys are known ones; others have no effect.',
    breaks: 'descripton: Tells the weather.',
    mend: 'Correct the spelling, or remove the key. A key of your own begins with "x-".',
  },
];

export const readingExplanations: readonly Explanation[] = [...refusals, ...doubts];
