import { findAutomation } from '../../src/automations/find-automation.js';
import { automations } from '../../src/automations/index.js';
import { outsideAutomations } from '../../src/automations/outside/index.js';
import type { Manifest } from '../../src/language/manifest/manifest.js';
import type { FunctionsAt } from '../../src/playbook/functions/load-function-runner.js';
import type { PlanLibrary } from '../../src/playbook/library/plan-library.js';
import type { Plan } from '../../src/playbook/plan/plan.js';
import { automaticAnswers, withAnswers } from '../../src/playbook/simulation/automatic-stubs.js';
import { declaredCommands } from '../../src/playbook/simulation/declared-commands.js';
import { simulateFavoured } from '../../src/playbook/simulation/favour/simulate-favoured.js';
import type { Simulation } from '../../src/playbook/simulation/simulate.js';
import { noStubs } from '../../src/playbook/simulation/stubs.js';
import type { Outcome } from './outcome.js';

const startsAt = Date.UTC(2026, 0, 1);
const longestReason = 300;

/** Gives a function that runs playbooks against stubs that answer every declared command with what it declares. */
export function playbookRunner(
  library: PlanLibrary,
  manifests: readonly Manifest[],
  functionsAt: FunctionsAt,
): (plan: Plan) => Outcome {
  const answers = automaticAnswers(noStubs, manifests, outsideAutomations);
  const stubs = withAnswers(noStubs, answers);
  const declared = declaredCommands(manifests);
  const surroundings = {
    playbook: (name: string) => library.find(name),
    automation: (name: string) => findAutomation(automations, name),
    outside: (name: string) => findAutomation(outsideAutomations, name),
    declared: (command: string) => declared.get(command),
    functionsAt,
  };
  return (plan) => {
    const planOf = (digest: string) => (digest === plan.digest ? plan : library.withDigest(digest));
    const options = { startsAt, seed: 1, planOf };
    const { simulation, wishes } = simulateFavoured(plan, stubs, answers, surroundings, options);
    return outcomeOf(simulation, wishes.length > 0, planOf);
  };
}

function outcomeOf(
  { status, frames }: Simulation,
  isFavoured: boolean,
  planOf: (digest: string) => Plan | undefined,
): Outcome {
  if (status === 'completed') return { kind: 'completed', isFavoured };
  const tasks = [...frames].flatMap(([path, frame]) =>
    [...frame.tasks].map(([id, state]) => {
      const name = planOf(frame.plan)?.tasks.get(id)?.name ?? '';
      return { label: `${path === '' ? '' : `${path}/`}${id} ${name}`.trimEnd(), path, state };
    }),
  );
  const waiting = tasks.flatMap(({ label, state }) => (state.status === 'waiting' ? [label] : []));
  if (waiting.length > 0) return { kind: 'waiting', tasks: waiting, isFavoured };
  // What halted deepest is the reason of what halted above it.
  const halted = tasks
    .filter(({ state }) => state.status === 'error')
    .sort((left, right) => right.path.length - left.path.length)[0];
  if (halted?.state.status === 'error')
    return { kind: 'error', task: halted.label, reason: shortened(halted.state.error) };
  const busy = tasks.flatMap(({ label, state }) => (state.status === 'running' ? [label] : []));
  return { kind: 'endless', reason: shortened(busy.join(', ')) };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestReason ? `${line.slice(0, longestReason)}…` : line;
}
