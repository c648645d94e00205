import { didYouMean } from '../../../names/nearest-names.js';
import { shown } from '../../reading.js';
import { type ComparisonRule, commandPairs } from './comparison.js';

const command = (name: string, lines: string) =>
  `script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: ${name}\n      description: Says what is known.\n${lines}`;

const place = '      arguments:\n        - name: place\n          description: Where.\n';
const parameter = (name: string, lines: string) =>
  `configuration:\n  - name: ${name}\n    display: Units\n    type: 0\n${lines}`;

/** What a new manifest may not take from those who use the old one (`spec/manifest.md` section 7). */
export const comparisonRules: readonly ComparisonRule[] = [
  {
    code: 'BC102',
    level: 'error',
    checks: 'A command still declares every output that it declared before.',
    before: command(
      'weather-get',
      '      outputs:\n        - contextPath: Weather.Wind\n          type: Number',
    ),
    breaks: command('weather-get', '      outputs: []'),
    mend: 'Keep the old output, and fill it, beside a new one.',
    *check(sheet, old) {
      for (const { now, before } of commandPairs(sheet, old)) {
        const paths = new Set(now.declared.outputs.map(({ contextPath }) => contextPath));
        for (const { contextPath } of before.outputs) {
          if (paths.has(contextPath)) continue;
          const message = `${shown(before.name)} no longer declares the output ${shown(contextPath)}; playbooks may read it.${didYouMean(contextPath, paths)}`;
          yield { path: now.at('outputs'), message };
        }
      }
    },
  },
  {
    code: 'BC103',
    level: 'error',
    checks: 'A command still takes every argument that it took before.',
    before: command('weather-get', place),
    breaks: command('weather-get', '      arguments: []'),
    mend: 'Keep the old argument; "x-alias-of" passes its value to a new one.',
    *check(sheet, old) {
      for (const { now, before } of commandPairs(sheet, old)) {
        const names = new Set(now.arguments.map(({ declared }) => declared.name));
        for (const { name } of before.arguments) {
          if (names.has(name)) continue;
          const message = `${shown(before.name)} no longer takes the argument ${shown(name)}; playbooks may pass it.${didYouMean(name, names)}`;
          yield { path: now.at('arguments'), message };
        }
      }
    },
  },
  {
    code: 'BC104',
    level: 'error',
    checks: 'An integration still has every command that it had before.',
    before: command('weather-get', '      arguments: []'),
    breaks: command('weather-read', '      arguments: []'),
    mend: 'Keep the old command, with "deprecated: true".',
    *check({ commands, script }, before) {
      const names = new Set(commands.map(({ declared }) => declared.name));
      for (const { name } of before.commands) {
        if (names.has(name)) continue;
        const message = `The command ${shown(name)} is gone; playbooks may call it.${didYouMean(name, names)}`;
        yield { path: script.at('commands'), message };
      }
    },
  },
  {
    code: 'BC110',
    level: 'error',
    checks: 'A command requires no argument, without a default, that it did not require before.',
    before: command('weather-get', '      arguments: []'),
    breaks: command('weather-get', `${place}          required: true`),
    mend: 'Give the argument a default, or do not require it.',
    *check(sheet, old) {
      for (const { now, before } of commandPairs(sheet, old)) {
        const byName = new Map(before.arguments.map((argument) => [argument.name, argument]));
        for (const { declared, at } of now.arguments) {
          if (!declared.required || declared.defaultValue !== undefined) continue;
          const known = byName.get(declared.name);
          if (known?.required) continue;
          const what = known ? 'was optional and is now required' : 'is new and required';
          const message = `The argument ${shown(declared.name)} of ${shown(before.name)} ${what}; calls without it would fail.`;
          yield { path: at('required'), message };
        }
      }
    },
  },
  {
    code: 'BC112',
    level: 'error',
    checks: 'An integration still has every parameter that it had before.',
    before: parameter('units', '    required: false'),
    breaks: 'configuration: []',
    mend: 'Keep the parameter; "hidden: true" takes it out of the form.',
    *check({ parameters, root }, before) {
      const names = new Set(parameters.map(({ declared }) => declared.name));
      for (const { name } of before.parameters) {
        if (names.has(name)) continue;
        const message = `The parameter ${shown(name)} is gone; instances are configured with it.${didYouMean(name, names)}`;
        yield { path: root.at('configuration'), message };
      }
    },
  },
  {
    code: 'IN164',
    level: 'error',
    checks: 'An integration requires no parameter, without a default, that it did not require before.',
    before: 'configuration: []',
    breaks: parameter('units', '    required: true'),
    mend: 'Give the parameter a default, or do not require it.',
    *check({ parameters }, before) {
      const byName = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
      for (const { declared, at } of parameters) {
        if (!declared.required || declared.defaultValue !== undefined || declared.hidden) continue;
        const known = byName.get(declared.name);
        if (known?.required) continue;
        const what = known ? 'was optional and is now required' : 'is new and required';
        const message = `The parameter ${shown(declared.name)} ${what}; instances that exist would not work any more.`;
        yield { path: at('required'), message };
      }
    },
  },
];
