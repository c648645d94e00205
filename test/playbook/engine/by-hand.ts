import { automations } from '../../../src/automations/index.js';
import type { Automation } from '../../../src/playbook/automation/automation.js';
import { advance } from '../../../src/playbook/engine/advance.js';
import { applyOperations } from '../../../src/playbook/engine/apply-operation.js';
import type { EngineEvent } from '../../../src/playbook/engine/event.js';
import { type Frame, newInvestigation, type Scopes } from '../../../src/playbook/engine/state.js';
import type { Effect, NumberedEntry } from '../../../src/playbook/engine/step.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';

/** What a person is sent, as a playbook writes it. */
export const message = (more: object = {}) => ({
  message: {
    to: { simple: 'analyst' },
    subject: { simple: 'About ${Case}' },
    body: { simple: 'Go on?' },
    methods: [],
    replyOptions: ['Yes', 'No'],
    ...more,
  },
});
/** A condition that asks a person. */
export const ask = (more: object = {}) => ({ type: 'condition', ...message(more) });

/** One event after another by hand; the effects of each. */
export function byHand(
  plan: Plan,
  context = {},
  known: { readonly automations?: readonly Automation[]; readonly callees?: readonly Plan[] } = {},
) {
  const { callees = [] } = known;
  let investigation = newInvestigation('1');
  let scopes: Scopes = new Map([['root', context]]);
  const library = {
    plan: (digest: string) => [plan, ...callees].find((each) => each.digest === digest),
    playbook: (name: string) => callees.find((each) => each.name === name),
    automation: (name: string) =>
      [...(known.automations ?? []), ...automations].find((automation) => automation.name === name),
    command: () => ({ kind: 'available' as const, arguments: [] }),
    instances: [],
    urls: {},
    functionsAt: () => ({ run: () => undefined }),
    entry: (id: string) => entries.find((each) => each.id === id)?.entry,
  };
  const fold = (event: EngineEvent, actor = 'jane', at = 1000): readonly Effect[] => {
    const step = advance(investigation, scopes, { ...event, at, seed: 1, actor }, library);
    investigation = step.next;
    scopes = applyOperations(scopes, step.operations);
    warnings.push(...step.warnings);
    entries.push(...step.entries);
    for (const frame of step.ended) ended.set(frame.path, frame);
    return step.effects;
  };
  const warnings: string[] = [];
  const entries: NumberedEntry[] = [];
  const ended = new Map<string, Frame>();
  const effects = fold({ type: 'run-started', playbook: plan.digest, inputs: {} });
  return {
    effects,
    fold,
    warnings,
    /** Every entry so far. */
    entries,
    /** Playbooks that have ended, by their paths. */
    ended,
    get frame() {
      return [...investigation.frames.keys()][0] ?? '';
    },
    get run() {
      return [...investigation.runs.values()][0];
    },
    get investigation() {
      return investigation;
    },
    status: (task: string) => [...investigation.frames.values()][0]?.tasks.get(task)?.status,
    get scopes() {
      return scopes;
    },
    get context() {
      return scopes.get('root');
    },
  };
}
