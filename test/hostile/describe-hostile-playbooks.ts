import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { usePlace } from '../e2e/sortie.js';
import { runExecutable } from './doors/executable-door.js';
import type { PlaybookInput, Played } from './playbook-input.js';
import { expectHarmless, mostMemory, mostSeconds } from './promise.js';

/**
 * Runs every playbook by `sortie playbook simulate`. It ends in {@link mostSeconds} with less than {@link mostMemory}
 * MiB, in an error of its task in words or in harmless data, and a calm task beside it, which is run after it, gets what
 * it asks for.
 */
export function describeHostilePlaybooks(title: string, inputs: readonly PlaybookInput[]): void {
  describe(title, () => {
    const place = usePlace();

    it.each(inputs.map((input) => [input.name, input] as const))('%s', async (_name, input) => {
      const { tasks, stubs = {}, others = {}, says, check } = input;
      write(place.folder, 'p.json', playbook('hostile', tasks));
      for (const [name, other] of Object.entries(others)) write(place.folder, name, other);
      const { context = {} } = stubs;
      const seeded = { playbooks: Object.keys(others), ...stubs, context: { Seed: 40, ...context } };
      write(place.folder, 's.json', seeded);
      const began = performance.now();
      const words = ['playbook', 'simulate', 'p.json', '--stubs', 's.json', '--json'];
      const { code, output, errors, peak } = await runExecutable(place.folder, words, {});
      expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
      expect(peak).toBeLessThan(mostMemory);
      expectHarmless({ door: 'run', text: errors, entries: [], code: code === 3 ? 0 : code });

      const played: Played = JSON.parse(output);
      expect(played.tasks['calm']?.status).toBe('completed');
      expect(played.context['Calm']).toBe('42');
      if (says === undefined) expect(played.tasks['1']?.error).toBeUndefined();
      else {
        expect(played.tasks['1']?.status).toBe('error');
        expect(played.tasks['1']?.error).toMatch(says);
      }
      check?.(played);
    });
  });
}

/** A playbook of tasks behind a start; another one, of an expression of the second tier, stands beside them. */
export function playbook(name: string, tasks: PlaybookInput['tasks'], more: object = {}): object {
  const calm = {
    type: 'regular',
    task: { name: 'stay calm', scriptName: 'Set' },
    scriptarguments: {
      key: { simple: 'Calm' },
      value: { simple: '${Seed=[val, 2].reduce((sum, each) => sum + each)}' },
      stringify: { simple: 'true' },
    },
  };
  return {
    id: name,
    name,
    starttaskid: '0',
    tasks: {
      0: { id: '0', type: 'start', task: { name: '' }, nexttasks: { '#none#': ['1', 'calm'] } },
      ...Object.fromEntries(Object.entries({ ...tasks, calm }).map(([id, task]) => [id, { id, ...task }])),
    },
    inputs: [],
    outputs: [],
    ...more,
  };
}

function write(folder: string, name: string, content: object): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}
