import { formatProblem, isError } from '../../language/yaml/problem.js';
import { compilePlaybook } from '../../playbook/plan/compile-playbook.js';
import type { Plan } from '../../playbook/plan/plan.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';
import { readText } from '../integration/read-text.js';
import { findYaml } from './check/find-yaml.js';
import { sortOfFile } from './check/sort-of-file.js';

/**
 * The playbook of a file.
 * @throws FileUnreadable; ConfigurationError with everything that is wrong with it
 */
export function loadPlan(path: string, name: string): Plan {
  const { plan, problems } = compilePlaybook(readText(path, name), name);
  if (!plan) throw new ConfigurationError(problems.filter(isError).map(formatProblem).join('\n'));
  return plan;
}

/** Every playbook below some paths that can be compiled. @throws FileUnreadable */
export function loadPlans(paths: readonly string[], folder: string): readonly Plan[] {
  return findYaml(paths, folder).flatMap(({ path, name }) => {
    const text = readText(path, name);
    return sortOfFile(text) === 'playbook' ? (compilePlaybook(text, name).plan ?? []) : [];
  });
}
