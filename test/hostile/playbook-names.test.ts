import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { useHostilePlace } from './doors/hostile-place.js';
import { playbook, runs, title } from './playbooks.js';

const escapes = '\u001b[2J\u001b]0;pwned\u0007\r\u202ecod.exe\u2066\u2028\u009b31m';

/** Attack classes 19 and 26: what a shared playbook, or a stub, calls its tasks, commands and files is shown on a terminal. */
describe('names in a playbook that a terminal obeys', () => {
  const place = useHostilePlace();
  const write = (tasks: Readonly<Record<string, Readonly<Record<string, unknown>>>>, name = escapes) =>
    writeFileSync(place.at('p.yml'), playbook(tasks, {}, name));

  it.each([
    ['tasks', { 1: { ...title(), task: { name: escapes } } }, 'cod.exe'],
    ['automations', { 1: runs(escapes, {}) }, 'There is no automation'],
    [
      'commands',
      { 1: { type: 'regular', task: { name: 'x', script: `|||${escapes}`, iscommand: true } } },
      'No integration',
    ],
    [
      'operators',
      {
        1: {
          type: 'condition',
          task: { name: 'x' },
          conditions: [
            { label: escapes, condition: [[{ operator: escapes, left: { value: { simple: 'a' } } }]] },
          ],
          nexttasks: {},
        },
      },
      'There is no operator',
    ],
    ['values', { 1: runs('Sleep', { seconds: escapes }) }, 'must be a number'],
    ['paths', { 1: runs('Set', { key: `a.[${escapes}`, value: '1' }) }, 'cannot be read'],
  ] as const)('of %s', async (_, tasks, said) => {
    write(tasks);
    const { output, errors } = await place.ask(['playbook', 'simulate', 'p.yml']);
    expect(`${output}${errors}`).toContain(said);
    await place.ask(['playbook', 'check', 'p.yml']);
    await place.ask(['playbook', 'simulate', 'p.yml', '--json']);
  });

  it('of stubs', async () => {
    write({ 1: title() });
    writeFileSync(place.at('s.yml'), JSON.stringify({ [escapes]: 1, commands: { [escapes]: [] } }));
    const { errors } = await place.ask(['playbook', 'simulate', 'p.yml', '--stubs', 's.yml']);
    expect(errors).toContain('s.yml');
  });
});
