import { expect, it } from '@jest/globals';
import { withoutIgnored } from '../../../../src/language/manifest/check/ignore.js';
import { readPackIgnore } from '../../../../src/language/manifest/check/pack-ignore.js';
import type { Problem } from '../../../../src/language/yaml/problem.js';

const problem = (code: string, level: Problem['level']): Problem => ({
  file: 'integration.yml',
  line: 1,
  column: 1,
  level,
  code,
  message: 'Wrong.',
});

it('reads sections of files, and passes over everything else', () => {
  const text = `# a comment
ignore=XX999
[file:integration.yml]
ignore=BA101, IN145 ,
[known_words]
ignore=BA100
weather
[file:README.md]\r
ignore = RM102
[file:integration.yml]
ignore=ST111
`;
  const read = readPackIgnore(text);
  expect([...read].map(([file, codes]) => [file, [...codes]])).toEqual([
    ['integration.yml', ['BA101', 'IN145', 'ST111']],
    ['README.md', ['RM102']],
  ]);
});

it('never ignores what keeps a manifest from loading', () => {
  const problems = [
    problem('MF103', 'error'),
    problem('BC102', 'error'),
    problem('IN145', 'warning'),
    problem('DS108', 'info'),
  ];
  expect(withoutIgnored(problems, () => true).map(({ code }) => code)).toEqual(['MF103']);
  expect(withoutIgnored(problems, ({ code }) => code === 'IN145')).toHaveLength(3);
});
