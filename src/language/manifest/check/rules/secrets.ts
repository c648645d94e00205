import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';
import type { Sheet } from '../sheet.js';

/** What may be hidden in the form for good: the platform sets these itself. */
const hideable: ReadonlySet<string> = new Set(['longRunning', 'feedIncremental', 'feedReputation']);

/** Texts and keys, which credentials (type 9) can replace. */
const replaceable: ReadonlySet<number> = new Set([0, 4, 12, 14]);

/** Hidden parameters and secrets (`spec/manifest.md` section 7). */
export const secretRules: readonly Rule[] = [
  {
    code: 'IN124',
    level: 'warning',
    checks:
      'No parameter is hidden but longRunning, feedIncremental, feedReputation, and one that credentials with the same label replace.',
    breaks:
      'configuration:\n  - name: units\n    display: Units\n    type: 0\n    hidden: true\n    required: false',
    mend: 'Show the parameter, or remove it: nobody can change what is hidden.',
    *check({ parameters }) {
      const labels = labelsOfCredentials(parameters);
      for (const { declared, at } of parameters) {
        const isReplaced = replaceable.has(declared.type) && labels.has(declared.display.toLowerCase());
        if (!declared.hidden || hideable.has(declared.name) || isReplaced) continue;
        const message = `The parameter ${shown(declared.name)} is hidden, so nobody can change it; show or remove it.`;
        yield { path: at('hidden'), message };
      }
    },
  },
  {
    code: 'IN145',
    level: 'warning',
    checks:
      'Secrets are asked for as credentials (type 9), which a vault can supply, not as an encrypted text (type 4).',
    breaks: 'configuration:\n  - name: token\n    display: API token\n    type: 4\n    required: true',
    mend: 'Use type 9 with "hiddenusername: true"; hide the old parameter if instances have it.',
    *check({ parameters }) {
      for (const { declared, at } of parameters) {
        if (declared.type !== 4 || declared.hidden) continue;
        const message = `The parameter ${shown(declared.name)} asks for a secret as an encrypted text; use credentials (type 9), which a vault can supply.`;
        yield { path: at('type'), message };
      }
    },
  },
];

function labelsOfCredentials(parameters: Sheet['parameters']): ReadonlySet<string> {
  const credentials = parameters.filter(({ declared }) => declared.type === 9);
  return new Set(
    credentials
      .flatMap(({ declared }) => [declared.display, declared.displayPassword])
      .map((label) => label.toLowerCase()),
  );
}
