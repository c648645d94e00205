import type { Problem } from '../../../src/language/yaml/problem.js';
import { checkPlaybook } from '../../../src/playbook/check/check-playbook.js';
import { type Known, namesCalledShared } from '../../../src/playbook/check/known.js';
import {
  knownAutomations,
  knownOperators,
  knownTransformers,
} from '../../../src/playbook/check/known-names.js';
import { createPlanLibrary } from '../../../src/playbook/library/plan-library.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { planOf } from '../plan/compiled.js';

const argument = (name: string, isRequired = false, hasDefault = false) => ({ name, isRequired, hasDefault });

/** Two integrations: `scan` belongs to both, `scan-get` to one, and nobody knows what `scan-odd` writes. */
const commands: Known['commands'] = new Map([
  [
    'scan',
    [
      {
        brand: 'Scanner',
        arguments: [argument('file', true), argument('mode', true, true)],
        writes: { paths: ['Scan.ID'], named: [] },
      },
      { brand: 'Other', arguments: [argument('url', true)], writes: { paths: ['Scan.ID'], named: [] } },
    ],
  ],
  ['scan-get', [{ brand: 'Scanner', arguments: [], writes: { paths: ['Scan.Result'], named: [] } }]],
  ['scan-odd', [{ brand: 'Scanner' }]],
]);

/** The problems of a playbook among others, as `code line:column message`, remarks too. */
export function problemsOf(text: string, others: readonly string[] = []): readonly Problem[] {
  const compiled = compilePlaybook(text, 'p.yml');
  const plans = [...(compiled.plan ? [compiled.plan] : []), ...others.map((other) => planOf(other))];
  return checkPlaybook(compiled, knownWith(plans));
}

/** What is built in, the two integrations, and these playbooks. */
export function knownWith(plans: readonly Plan[]): Known {
  return {
    operators: knownOperators,
    transformers: knownTransformers,
    automations: knownAutomations,
    commands,
    playbooks: createPlanLibrary([plans]),
    calledShared: namesCalledShared(plans),
  };
}

/** The messages of one code, with the level where it is a remark. */
export function messagesOf(code: string, text: string, others: readonly string[] = []): readonly string[] {
  return problemsOf(text, others)
    .filter((problem) => problem.code === code)
    .map(
      ({ line, column, level, message }) => `${line}:${column}${level === 'info' ? ' info' : ''} ${message}`,
    );
}
