import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vmrayDocument } from './vmray-document.js';

// Writes docs/vmray.md from integration.yml and from runs against the simulator, if that would change it.
// With --check it writes nothing and ends with 1 if it would.

const target = 'docs/vmray.md';
const file = join(resolve(import.meta.dirname, '..'), target);

const text = await vmrayDocument();
if (existsSync(file) && readFileSync(file, 'utf8') === text) {
  process.exitCode = 0;
} else if (process.argv.includes('--check')) {
  console.error(`${target} is not what integration.yml and the commands say now. Run "npm run document".`);
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
  console.error(`${target} written.`);
}
