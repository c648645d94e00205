import { shown } from '../../reading.js';
import type { Finding, Rule } from '../rule.js';
import type { Part, Sheet } from '../sheet.js';

/** What an integration is known by (`spec/manifest.md` sections 2 and 7). */
export const identityRules: readonly Rule[] = [
  {
    code: 'BA100',
    level: 'warning',
    checks: 'The version of an integration is -1, which keeps its content locked.',
    breaks: 'commonfields:\n  id: weather\n  version: 3',
    mend: 'Write "version: -1" below "commonfields".',
    *check({ identity }) {
      const version = identity.map.raw('version')?.value;
      if (version === -1) return;
      const found = version === undefined ? 'is missing' : `is ${shown(version)}`;
      yield { path: identity.at('version'), message: `"commonfields.version" ${found}; it should be -1.` };
    },
  },
  {
    code: 'BA101',
    level: 'warning',
    checks: 'The id of an integration and its name are the same.',
    breaks: 'name: weather-service',
    mend: 'Give "name" the value of "commonfields.id". What people read is "display".',
    *check({ manifest, root }) {
      if (manifest.id === manifest.name) return;
      const message = `"name" is ${shown(manifest.name)}, the id ${shown(manifest.id)}; they should be the same.`;
      yield { path: root.at('name'), message };
    },
  },
  {
    code: 'BA105',
    level: 'warning',
    checks: 'There is no slash in the id of an integration: paths and addresses are made of it.',
    breaks: 'commonfields:\n  id: weather/eu\n  version: -1\nname: weather/eu',
    mend: 'Replace the slash, for example by a hyphen.',
    *check({ manifest, identity }) {
      if (!manifest.id.includes('/')) return;
      yield { path: identity.at('id'), message: `The id ${shown(manifest.id)} has a slash; use a hyphen.` };
    },
  },
  {
    code: 'BA113',
    level: 'warning',
    checks: 'Names neither begin nor end with a blank.',
    breaks: 'display: "Weather "',
    mend: 'Remove the blank. Whoever types the name does not see it.',
    *check(sheet) {
      for (const [part, key] of namesOf(sheet)) {
        const name = part.map.text(key) ?? '';
        if (name === name.trim()) continue;
        yield { path: part.at(key), message: `${shown(name)} begins or ends with a blank; remove it.` };
      }
    },
  },
  {
    code: 'BA118',
    level: 'warning',
    checks: 'The last version of the platform an integration is for is not before the first one.',
    breaks: 'fromversion: 6.0.0\ntoversion: 5.4.9',
    mend: 'Raise "toversion", or lower "fromversion".',
    *check({ root }): Iterable<Finding> {
      const from = root.map.text('fromversion');
      const to = root.map.text('toversion');
      if (from === undefined || to === undefined || !isBefore(to, from)) return;
      const message = `"toversion" is ${shown(to)}, before the "fromversion" ${shown(from)}: no platform loads it.`;
      yield { path: root.at('toversion'), message };
    },
  },
];

function* namesOf({ root, identity, parameters, commands }: Sheet): Iterable<readonly [Part, string]> {
  yield [identity, 'id'];
  yield [root, 'name'];
  yield [root, 'display'];
  for (const parameter of parameters) {
    yield [parameter, 'name'];
    yield [parameter, 'display'];
  }
  for (const command of commands) {
    yield [command, 'name'];
    for (const argument of command.arguments) yield [argument, 'name'];
    for (const output of command.outputs) yield [output, 'contextPath'];
  }
}

/** Compares versions such as `6.10.0` number by number; what is no number counts as 0. */
function isBefore(left: string, right: string): boolean {
  const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [first, second] = [numbers(left), numbers(right)];
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
