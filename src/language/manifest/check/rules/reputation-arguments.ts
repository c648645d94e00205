import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';
import { reputationCommands } from './standard-paths.js';

const command = (name: string, argument: string) =>
  `script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: ${name}\n      description: Says what is known.\n      arguments:\n${argument}`;

const reliabilityNames = ['integrationReliability', 'integration_reliability', 'feedReliability'];

/** What the platform passes to commands that it calls itself, such as `ip` (`spec/manifest.md` section 7). */
export const reputationArgumentRules: readonly Rule[] = [
  {
    code: 'IN106',
    level: 'warning',
    checks: `A reputation command (${[...reputationCommands].join(', ')}) has a default argument of its own name: the platform calls "ip ip=…".`,
    breaks: command(
      'ip',
      '        - name: address\n          description: The address.\n          isArray: true',
    ),
    mend: 'Name the argument like the command and give it "default: true".',
    *check({ commands }) {
      for (const { declared, arguments: args, at } of commands) {
        if (!reputationCommands.has(declared.name)) continue;
        const own = args.find((argument) => argument.declared.name === declared.name);
        if (!own) {
          const message = `The reputation command ${shown(declared.name)} has no argument ${shown(declared.name)}, which the platform passes.`;
          yield { path: at('name'), message };
        } else if (!own.declared.isDefault) {
          const message = `The argument ${shown(declared.name)} of the command ${shown(declared.name)} should have "default: true".`;
          yield { path: own.at('name'), message };
        }
      }
    },
  },
  {
    code: 'IN144',
    level: 'warning',
    checks: 'The default argument of a reputation command takes several values ("isArray: true").',
    breaks: command('ip', '        - name: ip\n          description: The address.\n          default: true'),
    mend: 'Add "isArray: true", and answer for each value.',
    *check({ commands }) {
      for (const { declared, arguments: args } of commands) {
        if (!reputationCommands.has(declared.name)) continue;
        const own = args.find((argument) => argument.declared.name === declared.name);
        if (!own || own.declared.isArray) continue;
        const message = `The argument ${shown(declared.name)} of the command ${shown(declared.name)} should have "isArray: true"; the platform asks for several at a time.`;
        yield { path: own.at('name'), message };
      }
    },
  },
  {
    code: 'IN141',
    level: 'warning',
    checks: 'The command "endpoint" can be asked by "ip", "id" or "hostname".',
    breaks: command('endpoint', '        - name: name\n          description: Its name.'),
    mend: 'Declare at least one of these arguments; "ip" is the default one.',
    *check({ commands }) {
      for (const { declared, arguments: args, at } of commands) {
        if (declared.name !== 'endpoint') continue;
        const names = args.map((argument) => argument.declared.name);
        if (['ip', 'id', 'hostname'].some((name) => names.includes(name))) continue;
        yield {
          path: at('name'),
          message: 'The command "endpoint" takes none of "ip", "id" and "hostname".',
        };
      }
    },
  },
  {
    code: 'IN154',
    level: 'warning',
    checks: `An integration that judges indicators (a feed, or a reputation command) lets one say how reliable it is: ${reliabilityNames.join(' or ')}.`,
    breaks: `configuration: []\n${command('ip', '        - name: ip\n          description: The address.\n          default: true\n          isArray: true')}`,
    mend: 'Add the parameter "integrationReliability" (type 15) with the six grades from "A+ - 3rd party enrichment" on.',
    *check({ commands, parameters, script }) {
      const judging = commands.find(({ declared }) => reputationCommands.has(declared.name));
      const isFeed = script.map.flag('feed');
      if (!judging && !isFeed) return;
      if (parameters.some(({ declared }) => reliabilityNames.includes(declared.name))) return;
      const path = judging?.at('name') ?? script.at('feed');
      const message =
        'Indicators are judged here, but no parameter says how reliable that is; add "integrationReliability".';
      yield { path, message };
    },
  },
];
