import { dirname, resolve } from 'node:path';
import { findAutomation } from '../../../automations/find-automation.js';
import { automations } from '../../../automations/index.js';
import { outsideAutomations } from '../../../automations/outside/index.js';
import type { Manifest } from '../../../language/manifest/manifest.js';
import { readManifest } from '../../../language/manifest/read-manifest.js';
import { loadFunctionRunner } from '../../../playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../../playbook/library/plan-library.js';
import { withAutomaticStubs } from '../../../playbook/simulation/automatic-stubs.js';
import { declaredCommands } from '../../../playbook/simulation/declared-commands.js';
import { simulate } from '../../../playbook/simulation/simulate.js';
import { simulationResult } from '../../../playbook/simulation/simulation-result.js';
import { noStubs } from '../../../playbook/simulation/stubs.js';
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
  const stubs = autoStubs ? withAutomaticStubs(given.stubs, manifests, outsideAutomations) : given.stubs;
  const declared = declaredCommands(manifests);
  const simulation = simulate(
    plan,
    stubs,
    {
      playbook: (name) => library.find(name),
      automation: (name) => findAutomation(automations, name),
      outside: (name) => findAutomation(outsideAutomations, name),
      declared: (command) => declared.get(command),
      functionsAt: await loadFunctionRunner(),
    },
    { startsAt, seed: 1 },
  );
  const planOf = (digest: string) => (digest === plan.digest ? plan : library.withDigest(digest));
  if (context.json) await printJson(simulationResult(simulation, planOf), context);
  else await printSimulation(simulation, planOf, context);
  if (simulation.status === 'completed') return ExitCode.done;
  return simulation.status === 'error' ? ExitCode.failed : ExitCode.waiting;
}

function manifestsBelow(paths: readonly string[], folder: string): readonly Manifest[] {
  return findYaml(paths, folder).flatMap(({ path, name }) => {
    const text = readText(path, name);
    return sortOfFile(text) === 'manifest' ? (readManifest(text, name).manifest ?? []) : [];
  });
}
