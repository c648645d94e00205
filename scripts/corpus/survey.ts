import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { findYaml } from '../../src/cli/playbook/check/find-yaml.js';
import { gatherKnown, type KnownText } from '../../src/cli/playbook/check/gather-known.js';
import { sortOfFile } from '../../src/cli/playbook/check/sort-of-file.js';
import { shippedPlans } from '../../src/cli/playbook/shipped-plans.js';
import { compiled as vmray } from '../../src/integrations/vmray/integration.generated.js';
import type { Manifest } from '../../src/language/manifest/manifest.js';
import { readManifest } from '../../src/language/manifest/read-manifest.js';
import { formatProblem } from '../../src/language/yaml/problem.js';
import { lacksOf } from '../../src/playbook/check/lacks.js';
import { loadFunctionRunner } from '../../src/playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../src/playbook/library/plan-library.js';
import { compilePlaybook } from '../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../src/playbook/plan/plan.js';
import type { Outcome, SurveyedPlaybook } from './outcome.js';
import { playbookRunner } from './run-playbook.js';

/** What was seen over the playbooks of some folders. */
export interface Survey {
  readonly playbooks: readonly SurveyedPlaybook[];
  readonly manifests: number;
  readonly seconds: number;
  /** Resident MiB after the hundredth playbook that was run, and after the last. */
  readonly memory: { readonly first: number; readonly last: number };
}

const firstRuns = 100;

/**
 * Runs every playbook below some folders that lacks nothing, under automatic stubs. Playbooks of one name are each run;
 * called is the one that fits the server's version best.
 */
export async function surveyPlaybooks(
  folders: readonly string[],
  integrations: readonly string[],
  report: (done: number, all: number) => void,
): Promise<Survey> {
  const began = performance.now();
  const here = process.cwd();
  const found = findYaml(folders, here).map(({ path, name }) => ({ text: readFileSync(path, 'utf8'), name }));
  const compiledPlaybooks = found
    .filter(({ text }) => sortOfFile(text) === 'playbook')
    .map(({ text, name }) => ({ name, ...compilePlaybook(text, name) }));
  const plans = compiledPlaybooks.flatMap(({ plan }) => plan ?? []);

  const texts: KnownText[] = findYaml(integrations, here)
    .map(({ path, name }) => ({ text: readFileSync(path, 'utf8'), name }))
    .filter(({ text }) => sortOfFile(text) === 'manifest');
  const manifests: Manifest[] = [
    ...texts.flatMap(({ text, name }) => readManifest(text, name).manifest ?? []),
    vmray.manifest,
  ];
  const library = createPlanLibrary([plans, shippedPlans()]);
  const known = {
    ...gatherKnown({ builtIn: [vmray.manifest], manifests: texts, automations: [], plans }),
    playbooks: library,
  };
  const run = playbookRunner(library, manifests, await loadFunctionRunner());

  const surveyed: SurveyedPlaybook[] = [];
  let runs = 0;
  let first = 0;
  for (const { name: file, plan, problems } of compiledPlaybooks) {
    report(surveyed.length, compiledPlaybooks.length);
    const outcome: Outcome = plan
      ? tried(plan)
      : { kind: 'unreadable', reason: problems.map(formatProblem).join(' ').slice(0, 300) };
    surveyed.push({ name: plan?.name ?? file, file, outcome });
    if (outcome.kind !== 'lacks' && outcome.kind !== 'unreadable') runs += 1;
    if (runs === firstRuns && first === 0) first = residentMemory();
  }
  return {
    playbooks: surveyed,
    manifests: manifests.length,
    seconds: (performance.now() - began) / 1000,
    memory: { first, last: residentMemory() },
  };

  function tried(plan: Plan): Outcome {
    const lacks = lacksOf(plan, known);
    return lacks.length > 0 ? { kind: 'lacks', lacks } : run(plan);
  }
}

/** What is held, and not what the engine has not yet given back. */
function residentMemory(): number {
  const session = new Session();
  session.connect();
  session.post('HeapProfiler.collectGarbage');
  session.disconnect();
  return process.memoryUsage.rss() / 2 ** 20;
}
