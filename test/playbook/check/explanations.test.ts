import { describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';
import { parseYaml } from '../../../src/language/yaml/parse-yaml.js';
import { catalogue } from '../../../src/playbook/check/catalogue.js';
import { playbookCodes } from '../../../src/playbook/plan/codes.js';
import { problemsOf } from './check-text.js';

const codes = Object.values(playbookCodes);
const broken: ReadonlySet<string> = new Set(['PB001', 'PB002', 'PB003', 'PB004', 'PB005', 'PB010']);

describe('every code', () => {
  it('is explained', () => {
    expect(codes.filter((code) => !catalogue.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(codes)('%s is found in its example', (code) => {
    const example = catalogue.get(code)?.breaks ?? '';
    const text = broken.has(code) ? example : completed(example);
    expect(problemsOf(text).map((problem) => problem.code)).toContain(code);
  });
});

/** An example shows a part of a playbook: a start that leads to task 1 is added, and the tasks that are named only. */
function completed(example: string): string {
  const { value } = parseYaml(example, 'example.yml');
  if (!isJsonObject(value)) throw new Error(`The example is no map: ${example}`);
  const written = member(value, 'tasks') ?? {};
  const tasks: JsonObject = isJsonObject(written) ? written : {};
  const start = { type: 'start', nexttasks: { '#none#': Object.keys(tasks) } };
  return JSON.stringify({
    name: 'Example',
    ...value,
    tasks: { '0': start, '2': { type: 'title' }, ...tasks },
  });
}
