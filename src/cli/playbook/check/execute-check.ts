import { isError } from '../../../language/yaml/problem.js';
import { checkPlaybook } from '../../../playbook/check/check-playbook.js';
import { compilePlaybook } from '../../../playbook/plan/compile-playbook.js';
import { ExitCode } from '../../exit-code.js';
import { readText } from '../../integration/read-text.js';
import { printJson } from '../../print.js';
import { printProblems } from '../../problems/print-problems.js';
import type { CommandContext } from '../../surroundings.js';
import { WrongUse } from '../../wrong-use.js';
import type { PlaybookCheckOptions } from './check-options.js';
import { findYaml } from './find-yaml.js';
import { gatherKnown } from './gather-known.js';
import { type SortOfFile, sortOfFile } from './sort-of-file.js';

/**
 * `sortie playbook check`: compiles every playbook below the paths and says what is wrong with each. Manifests and
 * automations that lie among them are not checked, but make their commands and names known.
 */
export async function executeCheck(
  paths: readonly string[],
  { integrations = [] }: PlaybookCheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (paths.length === 0)
    throw new WrongUse('Name a playbook, or a folder to search: sortie playbook check .');
  const files = readAll(paths, context.folder);
  const sorted = (sort: SortOfFile) => files.filter((file) => file.sort === sort);
  const playbooks = files.filter(({ sort, isNamed }) => sort === 'playbook' || (sort === 'other' && isNamed));
  if (playbooks.length === 0) throw new WrongUse(`There is no playbook below ${paths.join(' or ')}.`);

  const beside = readAll(integrations, context.folder).filter(({ sort }) => sort === 'manifest');
  const compiled = playbooks.map(({ text, name }) => compilePlaybook(text, name));
  const { compiled: vmray } = await import('../../../integrations/vmray/integration.generated.js');
  const known = gatherKnown({
    builtIn: [vmray.manifest],
    manifests: [...sorted('manifest'), ...beside],
    automations: sorted('automation'),
    plans: compiled.flatMap(({ plan }) => plan ?? []),
  });
  const problems = compiled.flatMap((one) => checkPlaybook(one, known));
  if (context.json) await printJson({ checked: playbooks.length, problems }, context);
  else await printProblems(playbooks.length, 'playbook', problems, context);
  return problems.some(isError) ? ExitCode.failed : ExitCode.done;
}

function readAll(paths: readonly string[], folder: string) {
  return findYaml(paths, folder).map((file) => {
    const text = readText(file.path, file.name);
    return { ...file, text, sort: sortOfFile(text) };
  });
}
