import { dirname, join } from 'node:path';
import { catalogue } from '../../../language/manifest/check/catalogue.js';
import { checkManifest } from '../../../language/manifest/check/check-manifest.js';
import { withoutIgnored } from '../../../language/manifest/check/ignore.js';
import type { Manifest } from '../../../language/manifest/manifest.js';
import { didYouMean } from '../../../language/names/nearest-names.js';
import { isError, type Problem } from '../../../language/yaml/problem.js';
import { ExitCode } from '../../exit-code.js';
import { printJson } from '../../print.js';
import { printProblems } from '../../problems/print-problems.js';
import { warn } from '../../report-error.js';
import type { CommandContext } from '../../surroundings.js';
import { WrongUse } from '../../wrong-use.js';
import { loadManifestFile, manifestFile, type NamedFile } from '../manifest-file.js';
import { readText, readTextIfThere } from '../read-text.js';
import type { CheckOptions } from './check-options.js';
import { findManifests } from './find-manifests.js';
import { isIgnoredBy, packIgnoreFor } from './ignored-codes.js';

/** `sortie integration check`: what is wrong with manifests. */
export async function executeCheck(
  paths: readonly string[],
  { against, ignore = [] }: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const files = chosen(paths, context.folder);
  if (against !== undefined && files.length > 1)
    throw new WrongUse(`--against compares one manifest; ${files.length} were found.`);
  for (const code of ignore) await warnOfUnknown(code, context);

  const before = against === undefined ? undefined : loadManifestFile(manifestFile(against, context.folder));
  const codes = new Set(ignore);
  const problems = files.flatMap((file) => problemsOf(file, before, codes));
  if (context.json) await printJson({ checked: files.length, problems }, context);
  else await printProblems(files.length, 'manifest', problems, context);
  return problems.some(isError) ? ExitCode.failed : ExitCode.done;
}

function chosen(paths: readonly string[], folder: string): readonly NamedFile[] {
  if (paths.length === 0)
    throw new WrongUse('Name a manifest, or a folder to search: sortie integration check .');
  const files = findManifests(paths, folder);
  if (files.length > 0) return files;
  throw new WrongUse(`There is no integration.yml, nor another manifest, below ${paths.join(' or ')}.`);
}

function problemsOf(
  { path, name, origin }: NamedFile,
  before: Manifest | undefined,
  codes: ReadonlySet<string>,
): readonly Problem[] {
  const readme = readTextIfThere(join(dirname(path), 'README.md'));
  const problems = checkManifest({
    text: readText(path, name, origin),
    file: name,
    ...(before ? { before } : {}),
    ...(readme === undefined ? {} : { readme: { text: readme, file: join(dirname(name), 'README.md') } }),
  });
  return withoutIgnored(problems, isIgnoredBy(codes, packIgnoreFor(path)));
}

/** The SDK has codes that are not checked here; they may be listed all the same. */
async function warnOfUnknown(code: string, context: CommandContext): Promise<void> {
  if (catalogue.has(code)) return;
  const hint = didYouMean(code, catalogue.keys());
  await warn(`Nothing is checked under the code ${JSON.stringify(code.slice(0, 40))}.${hint}`, context);
}
