import type { Json } from '../../../json/json.js';
import type { Path } from '../../../yaml/yaml-document.js';
import { shown } from '../../reading.js';
import type { Finding, Rule } from '../rule.js';
import type { Part } from '../sheet.js';

/** Values of the wrong kind that are read all the same (`spec/manifest.md` section 8). */
export const valueRules: readonly Rule[] = [
  {
    code: 'MF307',
    level: 'warning',
    checks:
      'The default of a parameter or an argument is a text: in quotes where YAML would read a number or a truth.',
    breaks:
      'configuration:\n  - name: days\n    display: Days\n    type: 0\n    required: false\n    defaultvalue: 3',
    mend: 'Put the default in quotes: "3".',
    *check({ parameters, commands }) {
      for (const parameter of parameters) yield* bareDefault(parameter, 'defaultvalue');
      for (const command of commands) {
        for (const argument of command.arguments) yield* bareDefault(argument, 'defaultValue');
      }
    },
  },
  {
    code: 'ST111',
    level: 'warning',
    checks: 'Behind every key stands a value.',
    breaks: 'description:',
    mend: 'Write a value, or remove the key.',
    *check({ document }) {
      for (const path of nullPaths(document.value)) {
        const key = path.at(-1);
        // Behind "arguments:" it is IN151.
        if (key === 'arguments') continue;
        yield { path, message: `There is nothing behind ${shown(key)}; write a value, or remove it.` };
      }
    },
  },
];

function* bareDefault(part: Part, key: string): Iterable<Finding> {
  const value = part.map.raw(key)?.value;
  if (value === undefined || typeof value === 'string') return;
  const message = `The default ${shown(value)} is not a text; put it in quotes, so that it reaches the handler as written.`;
  yield { path: part.at(key), message };
}

/** The ways to every null. Iterates, though depth is bounded when a text is parsed. */
function* nullPaths(root: Json | undefined): Iterable<Path> {
  const waiting: { value: Json | undefined; path: Path }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (value === null) yield path;
    else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        waiting.push({ value: item, path: [...path, index] });
      });
    } else if (typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) waiting.push({ value: item, path: [...path, key] });
    }
  }
}
