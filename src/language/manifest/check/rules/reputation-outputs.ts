import { shown } from '../../reading.js';
import type { Finding, Rule } from '../rule.js';
import type { CommandPart } from '../sheet.js';
import { identifyingOutputs, reputationCommands, scoreOutputs, standardRoots } from './standard-paths.js';

const ipWith = (outputs: string) =>
  `script:\n  type: javascript\n  script: "-"\n  commands:\n    - name: ip\n      description: Says what is known.\n      arguments: []\n      outputs:\n${outputs}`;

const casedAlike = ['DBotScore', 'IP', 'URL', 'Domain', 'File', 'CVE', 'Endpoint', 'Email'];

/** What reputation commands and standard paths must look like (`spec/manifest.md` section 7). */
export const reputationOutputRules: readonly Rule[] = [
  {
    code: 'IN101',
    level: 'warning',
    checks: `A reputation command declares the four outputs of a score with their usual descriptions: ${[...scoreOutputs].map(([path, text]) => `${path} ("${text}")`).join(', ')}.`,
    breaks: ipWith(
      '        - contextPath: IP.Address\n          description: The address.\n          type: String',
    ),
    mend: 'Declare what is missing; take the descriptions from here.',
    *check({ commands }) {
      for (const command of commands) {
        if (reputationCommands.has(command.declared.name)) yield* scoreFindings(command);
      }
    },
  },
  {
    code: 'IN107',
    level: 'warning',
    checks:
      'A reputation command, or "endpoint", declares the output that names its indicator, such as IP.Address.',
    breaks: ipWith(
      '        - contextPath: IP.ASN\n          description: The system.\n          type: String',
    ),
    mend: 'Declare the path that the message names.',
    *check({ commands }) {
      for (const { declared, outputs, at } of commands) {
        const wanted = identifyingOutputs.get(declared.name);
        if (!wanted || outputs.some(({ contextPath }) => wanted.includes(contextPath))) continue;
        const message = `The command ${shown(declared.name)} does not declare ${wanted.join(' or ')}, by which others find the indicator.`;
        yield { path: at('outputs'), message };
      }
    },
  },
  {
    code: 'IN149',
    level: 'warning',
    checks: 'Outputs below the standard paths (DBotScore, IP, File, …) have descriptions.',
    breaks: ipWith('        - contextPath: IP.ASN\n          type: String'),
    mend: 'Say what the value is.',
    *check({ commands }) {
      for (const { outputs } of commands) {
        for (const { contextPath, map, at } of outputs) {
          const isStandard = standardRoots.some((root) => contextPath.startsWith(`${root}.`));
          if (!isStandard || (map.text('description') ?? '').trim() !== '') continue;
          yield { path: at('contextPath'), message: `The output ${shown(contextPath)} has no description.` };
        }
      }
    },
  },
  {
    code: 'IN159',
    level: 'warning',
    checks: 'Reputation commands spell the standard paths as the platform does: IP.Address, not Ip.Address.',
    breaks: ipWith(
      '        - contextPath: Ip.Address\n          description: The address.\n          type: String',
    ),
    mend: 'Use the capitals of the standard path; playbooks look for no other.',
    *check({ commands }) {
      for (const { declared, outputs } of commands) {
        if (!reputationCommands.has(declared.name) && declared.name !== 'endpoint') continue;
        for (const { contextPath, at } of outputs) {
          const [root = ''] = contextPath.split('.');
          const standard = casedAlike.find((name) => name.toLowerCase() === root.toLowerCase());
          if (standard === undefined || standard === root) continue;
          const message = `The output ${shown(contextPath)} should begin with ${shown(standard)}; case counts in paths.`;
          yield { path: at('contextPath'), message };
        }
      }
    },
  },
];

function* scoreFindings({ declared, outputs, at }: CommandPart): Iterable<Finding> {
  const missing: string[] = [];
  for (const [path, description] of scoreOutputs) {
    const output = outputs.find(({ contextPath }) => contextPath === path);
    if (!output) missing.push(path);
    else if (output.map.text('description') !== description) {
      const message = `The usual description of ${path} is ${JSON.stringify(description)}`;
      yield { path: output.at('description'), message, level: 'info' };
    }
  }
  if (missing.length === 0) return;
  const message = `The reputation command ${shown(declared.name)} does not declare ${missing.join(', ')}.`;
  yield { path: at('outputs'), message };
}
