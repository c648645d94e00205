import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { outcomesOf } from './outcome.js';
import { readCases } from './recorded-case.js';
import { asJson, linesOf, summaryLine } from './report.js';

const usage = `npm run parity -- [FOLDER] [--json] [-v]

Replays recorded calls of the original integration through ours and compares requests and entries.
FOLDER holds <command>/<case>.json; without it, ../shared/parity/cases beside the project.
Exit code 1 when a call is different or a file is no case, 2 when there is nothing to replay.`;

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', short: 'v', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
  allowPositionals: true,
});

process.exitCode = values.help ? help() : await main();

function help(): number {
  process.stdout.write(`${usage}\n`);
  return 0;
}

async function main(): Promise<number> {
  const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const folder = positionals[0] ?? path.resolve(project, '../shared/parity/cases');
  const { cases, unreadable } = existsSync(folder) ? readCases(folder) : { cases: [], unreadable: [] };
  if (cases.length === 0) {
    process.stderr.write(`There are no recorded cases in ${folder}.\n`);
    return 2;
  }
  const outcomes = await outcomesOf(cases);
  const lines = outcomes.flatMap((outcome) => linesOf(outcome, values.verbose));
  process.stdout.write(
    values.json ? `${asJson(outcomes)}\n` : `${[...lines, summaryLine(outcomes)].join('\n')}\n`,
  );
  for (const problem of unreadable) process.stderr.write(`Not a recorded case: ${problem}\n`);
  return unreadable.length > 0 || outcomes.some(({ verdict }) => verdict.kind === 'different') ? 1 : 0;
}
