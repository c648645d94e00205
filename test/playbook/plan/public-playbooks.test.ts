import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isError } from '../../../src/language/yaml/problem.js';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';

const folder = path.resolve(__dirname, '../../../../shared/corpus/playbooks');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Public playbooks are not compiled: there is no ${folder}.`);

(isThere ? describe : describe.skip)('public playbooks', () => {
  it('compile without an error, all 1,064, and every edge begins at a branch', () => {
    const names = isThere ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    const files = names.filter((name) => name.endsWith('.yml'));
    const wrong: unknown[] = [];
    for (const file of files) {
      const { plan, problems } = compilePlaybook(readFileSync(path.join(folder, file), 'utf8'), file);
      wrong.push(...problems.filter(isError));
      if (!plan) continue;
      for (const [id, edges] of plan.incoming)
        for (const { from, branch } of edges)
          if (!plan.tasks.get(from)?.branches[branch]?.to.includes(id))
            wrong.push({ file, id, from, branch });
    }
    expect(wrong).toEqual([]);
    expect(files).toHaveLength(1064);
  }, 300_000);
});
