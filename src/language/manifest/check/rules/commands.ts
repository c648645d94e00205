import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';
import { valueAt } from '../sheet.js';

const commandWith = (name: string, more: string) =>
  `script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: ${name}\n      description: Says what is known.\n${more}`;

/** What commands are called and must say (`spec/manifest.md` sections 4, 7 and 8). */
export const commandRules: readonly Rule[] = [
  {
    code: 'BA128',
    level: 'warning',
    checks: 'The name of a command does not begin with a digit.',
    breaks: commandWith('3d-weather', '      arguments: []\n      outputs: []'),
    mend: 'Begin with the name of the product: "weather-3d".',
    *check({ commands }) {
      for (const { declared, at } of commands) {
        if (!/^\d/.test(declared.name)) continue;
        yield { path: at('name'), message: `The command ${shown(declared.name)} begins with a digit.` };
      }
    },
  },
  {
    code: 'IN151',
    level: 'warning',
    checks: 'Behind "arguments:" stands a list.',
    breaks: commandWith('weather-get', '      arguments:\n      outputs: []'),
    mend: 'Write "arguments: []" for a command without arguments.',
    *check({ commands, document }) {
      for (const { declared, path } of commands) {
        const place = [...path, 'arguments'];
        if (valueAt(document, place) !== null) continue;
        const message = `"arguments" of ${shown(declared.name)} is empty; write "arguments: []".`;
        yield { path: place, message };
      }
    },
  },
  {
    code: 'MF301',
    level: 'warning',
    checks: 'The name of a command is lower-case words with hyphens between.',
    breaks: commandWith('GetWeather', '      arguments: []\n      outputs: []'),
    mend: 'Write "get-weather". If playbooks call the old name, keep it.',
    *check({ commands }) {
      for (const { declared, at } of commands) {
        if (declared.name.split('-').every((word) => /^[a-z0-9]+$/.test(word))) continue;
        const message = `The command ${shown(declared.name)} is not lower-case words with hyphens between; people will mistype it.`;
        yield { path: at('name'), message };
      }
    },
  },
  {
    code: 'MF302',
    level: 'warning',
    checks: 'A command says which arguments it takes, even if none.',
    breaks: commandWith('weather-get', '      outputs: []'),
    mend: 'Declare the arguments, or write "arguments: []".',
    *check({ commands, document }) {
      for (const { declared, at, path } of commands) {
        if (valueAt(document, [...path, 'arguments']) !== undefined) continue;
        const message = `The command ${shown(declared.name)} does not say what arguments it takes; write "arguments: []" if none.`;
        yield { path: at('name'), message };
      }
    },
  },
  {
    code: 'MF303',
    level: 'warning',
    checks: 'A command says what it writes to the context, even if nothing.',
    breaks: commandWith('weather-get', '      arguments: []'),
    mend: 'Declare the outputs, or write "outputs: []".',
    *check({ commands }) {
      for (const { declared, at, map } of commands) {
        if (map.has('outputs')) continue;
        const message = `The command ${shown(declared.name)} does not say what it writes to the context; write "outputs: []" if nothing.`;
        yield { path: at('name'), message };
      }
    },
  },
];
