import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compilePlaybook } from '../src/playbook/plan/compile-playbook.js';
import type { BenchResult } from './bench-result.js';

const limit = 3;
const folder = fileURLToPath(new URL('../../shared/corpus/playbooks', import.meta.url));

/**
 * Measures how many times as long compiling the public playbooks takes as parsing their YAML alone, in processor time,
 * file by file in turn, so that a busy machine meets both. Without the playbooks nothing is measured.
 */
export async function benchPlaybookPlan(): Promise<BenchResult[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yml'),
  );
  let bare = 0;
  let compiling = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    bare += milliseconds(() => parseBare(text));
    compiling += milliseconds(() => compilePlaybook(text, file));
  }
  const ratio = compiling / bare;
  return [
    { name: `compile ${files.length} public playbooks`, value: compiling, unit: 'ms' },
    { name: 'compiling against the bare YAML parse', value: ratio, unit: 'x', limit, ok: ratio <= limit },
  ];
}

/** A few public playbooks are YAML only after a repair, which the bare parser does not make. */
function parseBare(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
