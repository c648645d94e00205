import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { compatibilityDocument } from './corpus/compatibility-document.js';
import { missingThings } from './corpus/missing.js';
import { outcomeKinds } from './corpus/outcome.js';
import { surveyPlaybooks } from './corpus/survey.js';

// Says what of a folder of playbooks runs here: `npm run corpus -- --help`.

const publicPlaybooks = '../shared/corpus/playbooks';
const publicManifests = '../shared/corpus/manifests';

interface Options {
  readonly integrations?: readonly string[];
  readonly json?: string;
  readonly markdown?: string;
}

await new Command('npm run corpus --')
  .description('Runs every playbook of some folders under automatic stubs, and says what each came to.')
  .argument('[folders...]', `folders of playbooks (default: ${publicPlaybooks})`)
  .option('--integrations <folders...>', `folders of manifests (default: ${publicManifests})`)
  .option('--json <file>', 'write every playbook with its outcome')
  .option('--markdown <file>', 'write a page that sums it up')
  .addHelpText(
    'after',
    `
Examples:
  $ npm run corpus -- ../content/Playbooks --integrations ../content/Integrations --json survey.json
  $ npm run corpus -- --markdown docs/compatibility.md`,
  )
  .action(survey)
  .parseAsync();

async function survey(given: readonly string[], { integrations, json, markdown }: Options): Promise<void> {
  const folders = given.length > 0 ? given : [publicPlaybooks];
  const manifests = integrations ?? (given.length > 0 ? [] : [publicManifests]);
  for (const folder of [...folders, ...manifests]) {
    if (existsSync(folder)) continue;
    console.error(`There is no ${folder}. Name folders of playbooks: npm run corpus -- FOLDER`);
    process.exitCode = 2;
    return;
  }
  const found = await surveyPlaybooks(folders, manifests, (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const { playbooks, seconds, memory } = found;
  for (const kind of outcomeKinds)
    console.log(
      `${String(playbooks.filter(({ outcome }) => outcome.kind === kind).length).padStart(6)} ${kind}`,
    );
  console.log(`${String(playbooks.length).padStart(6)} playbooks in ${seconds.toFixed(0)} s`);
  console.log(
    `resident memory: ${memory.first.toFixed(0)} MiB after 100 runs, ${memory.last.toFixed(0)} MiB after the last`,
  );
  const [first] = missingThings(playbooks);
  if (first)
    console.log(`first of what is missing: ${first.kind} ${first.name}, alone in ${first.alone} playbooks`);
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ playbooks, missing: missingThings(playbooks) }, null, 2)}\n`);
  if (markdown !== undefined) writeFileSync(markdown, compatibilityDocument(found));
}
