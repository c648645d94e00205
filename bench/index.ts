import type { BenchResult } from './bench-result.js';
import { benchExec } from './exec.js';
import { benchIndicatorsOfCompromise } from './indicators-of-compromise.js';
import { benchLargeFiles } from './large-files.js';
import { benchMerge } from './merge.js';
import { benchPlaybookEngine } from './playbook-engine.js';
import { benchPlaybookPlan } from './playbook-plan.js';
import { benchStartup } from './startup.js';

/** `npm run bench`: measures, prints a table, and ends with exit code 1 where a limit is exceeded. */
const results: BenchResult[] = [];
for (const bench of [
  benchStartup,
  benchExec,
  benchIndicatorsOfCompromise,
  benchMerge,
  benchPlaybookPlan,
  benchPlaybookEngine,
  benchLargeFiles,
])
  results.push(...(await bench()));

const rows = results.map(({ name, value, unit, limit, ok }) => [
  name,
  `${value.toFixed(2)} ${unit}`,
  limit === undefined ? '' : `${limit} ${unit}`,
  ok === undefined ? '' : ok ? 'ok' : 'EXCEEDED',
]);
const table = [['Measured', 'Median', 'Limit', ''], ...rows];
const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
for (const row of table)
  process.stdout.write(
    `${row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );

if (results.some(({ ok }) => ok === false)) process.exitCode = 1;
