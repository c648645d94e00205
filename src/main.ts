#!/usr/bin/env node
import { version } from './cli/version.js';

/** The executable. `--version` loads nothing it does not print (design decision 17). */
const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const [{ start }, { assemble }] = await Promise.all([import('./cli/start.js'), import('./assemble.js')]);
  await start(assemble);
}
