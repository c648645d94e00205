import { describe, expect, it } from '@jest/globals';
import { calls, playbook, run, runs, sets, text } from './making.js';

const callee = (subplaybook: string) =>
  playbook(
    'C',
    {
      '1': sets('K', 'own', ['2']),
      '2': runs('DeleteContext', { key: text('K'), subplaybook: text(subplaybook) }, ['3']),
      '3': sets('After', '<${K}>'),
    },
    { outputs: [{ contextPath: 'After' }] },
  );

describe('DeleteContext in a private playbook', () => {
  it.each([
    ['no', { After: '<own>' }],
    ['yes', { K: 'of all', After: '<>' }],
    ['auto', { K: 'of all', After: '<>' }],
  ])('with subplaybook=%s leaves %j', async (subplaybook, context) => {
    const ran = await run(playbook('P', { '1': sets('K', 'of all', ['2']), '2': calls('C') }), {}, [
      callee(subplaybook),
    ]);
    expect(ran.context).toEqual(context);
  });

  it('a command of the server can be stubbed: what is built in is not run then', async () => {
    const close = { type: 'regular', task: { script: 'Builtin|||closeInvestigation', iscommand: true } };
    const stubs = { instances: [], commands: new Map([['closeInvestigation', [{ error: 'no' }]]]) };
    expect((await run(playbook('P', { '1': close }), stubs)).status).toBe('error');
    expect((await run(playbook('P', { '1': close }))).status).toBe('completed');
  });
});
