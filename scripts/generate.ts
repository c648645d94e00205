import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { generateModule } from '../src/language/manifest/generate.js';
import { readManifest } from '../src/language/manifest/read-manifest.js';
import { formatProblem } from '../src/language/yaml/problem.js';

// Writes src/integrations/vmray/integration.generated.ts from integration.yml, if that would change it.
// With --check it writes nothing and ends with 1 if it would. Problems of the manifest go to standard error.

const root = fileURLToPath(new URL('..', import.meta.url));
const source = 'integration.yml';
const target = 'src/integrations/vmray/integration.generated.ts';

function generate(isCheck: boolean): number {
  const { manifest, problems } = readManifest(readFileSync(path.join(root, source), 'utf8'), source);
  for (const problem of problems) console.error(formatProblem(problem));
  if (!manifest) return 1;

  const text = generateModule(manifest, {
    source,
    command: 'npm run generate',
    typesFrom: '../../language/manifest/manifest.js',
  });
  const file = path.join(root, target);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
  if (isCheck) {
    console.error(`${target} is not what ${source} generates. Run "npm run generate".`);
    return 1;
  }
  writeFileSync(file, text);
  console.error(`${target} written.`);
  return 0;
}

process.exitCode = generate(process.argv.includes('--check'));
