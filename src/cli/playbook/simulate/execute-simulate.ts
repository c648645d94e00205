import { dirname, resolve } from 'node:path';
import { findAutomation } from '../../../automations/find-automation.js';
import { automations } from '../../../automations/index.js';
import { outsideAutomations } from '../../../automations/outside/index.js';
import type { Manifest } from '../../../language/manifest/manifest.js';
import { readManifest } from '../../../language/manifest/read-manifest.js';
import { loadFunctionRunner } from '../../../playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../playbook/library/plan-library.js';
import type { Plan } from '../../../playbook/plan/plan.js';
import {
  type AutomaticAnswers,
  automaticAnswers,
  withAnswers,
} from '../../../playbook/simulation/automatic-stubs.js';
import { declaredCommands } from '../../../playbook/simulation/declared-commands.js';
import { simulateFavoured } from '../../../playbook/simulation/favour/simulate-favoured.js';
import { wishText } from '../../../playbook/simulation/favour/wish.js';
import { type Simulation, simulate } from '../../../playbook/simulation/simulate.js';
import type { SimulationSurroundings } from '../../../playbook/simulation/simulated-library.js';
import { simulationResult } from '../../../playbook/simulation/simulation-result.js';
import { noStubs, type Stubs } from '../../../playbook/simulation/stubs.js';
import { ExitCode } from '../../exit-code.js';
import { readText } from '../../integration/read-text.js';
import { printJson } from '../../print.js';
import type { CommandContext } from '../../surroundings.js';
import { findYaml } from '../check/find-yaml.js';
import { sortOfFile } from '../check/sort-of-file.js';
import { loadPlan, loadPlans } from '../load-plans.js';
import { shippedPlans } from '../shipped-plans.js';
import { printSimulation } from './print-simulation.js';
import { readStubs } from './read-stubs.js';
import type { SimulateOptions } from './simulate-options.js';

/** 2026-01-01: a simulation says the same on every day. */
const startsAt = Date.UTC(2026, 0, 1);

/** `sortie playbook simulate`: a playbook against stubs, under a virtual clock; everything that happened is told. */
export async function executeSimulate(
  file: string,
  { stubs: stubsFile, autoStubs, integrations = [] }: SimulateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { folder } = context;
  const path = resolve(folder, file);
  const plan = loadPlan(path, file);
  const stubsPath = stubsFile === undefined ? undefined : resolve(folder, stubsFile);
  const given =
    stubsPath === undefined
      ? { stubs: noStubs, playbooks: [] }
      : readStubs(readText(stubsPath, stubsFile ?? ''), stubsFile ?? '');
  const beside = stubsPath === undefined ? [] : loadPlans(given.playbooks, dirname(stubsPath));
  const library = createPlanLibrary([beside, shippedPlans()]);
  const { compiled: vmray } = await import('../../../integrations/vmray/integration.generated.js');
  const manifests = [...manifestsBelow(integrations, folder), vmray.manifest];
  const declared = declaredCommands(manifests);
  const surroundings: SimulationSurroundings = {
    playbook: (name) => library.find(name),
    automation: (name) => findAutomation(automations, name),
    outside: (name) => findAutomation(outsideAutomations, name),
    declared: (command) => declared.get(command),
    functionsAt: await loadFunctionRunner(),
  };
  const planOf = (digest: string) => (digest === plan.digest ? plan : library.withDigest(digest));
  const simulation = autoStubs
    ? automatically(
        plan,
        given.stubs,
        automaticAnswers(given.stubs, manifests, outsideAutomations),
        surroundings,
        planOf,
      )
    : simulate(plan, given.stubs, surroundings, { startsAt, seed: 1 });
  if (context.json) await printJson(simulationResult(simulation, planOf), context);
  else await printSimulation(simulation, planOf, context);
  if (simulation.status === 'completed') return ExitCode.done;
  return simulation.status === 'error' ? ExitCode.failed : ExitCode.waiting;
}

/** With what was made to hold, so that it came so far, among its warnings. */
function automatically(
  plan: Plan,
  given: Stubs,
  answers: AutomaticAnswers,
  surroundings: SimulationSurroundings,
  planOf: (digest: string) => Plan | undefined,
): Simulation {
  const stubs = withAnswers(given, answers);
  const options = { startsAt, seed: 1, planOf };
  const { simulation, wishes } = simulateFavoured(plan, stubs, answers, surroundings, options);
  const told = wishes.map(
    (wish) => `Automatic stubs were made so that ${wishText(wish)}: the playbook asks for it.`,
  );
  return { ...simulation, warnings: [...simulation.warnings, ...told] };
}

function manifestsBelow(paths: readonly string[], folder: string): readonly Manifest[] {
  return findYaml(paths, folder).flatMap(({ path, name }) => {
    const text = readText(path, name);
    return sortOfFile(text) === 'manifest' ? (readManifest(text, name).manifest ?? []) : [];
  });
}
