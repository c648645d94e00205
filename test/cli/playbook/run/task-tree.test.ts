import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { TaskTree } from '../../../../src/cli/playbook/run/task-tree.js';
import { displayWidth } from '../../../../src/cli/render/text-width.js';
import { safeOut } from '../../../../src/cli/safe-out.js';
import type { PlaybookProgress } from '../../../../src/runtime/playbook/task-watch.js';
import { hostileText, isObeyed } from '../../render/hostile-text.js';
import { plainTerminal } from '../../render/looks.js';

/** How lines are taken back. */
const ourOwn = new RegExp(`^(?:${'\u001b'}\\[\\d+A)?\r${'\u001b'}\\[0J`);

function shown(isTerminal: boolean, steps: readonly PlaybookProgress[], verbose = 0): string[] {
  const pieces: string[] = [];
  const errors = safeOut({
    isTerminal,
    columns: 80,
    write: async (piece) => {
      pieces.push(piece);
    },
  });
  const tree = new TaskTree({ errors, errorLook: { ...plainTerminal, drawn: isTerminal }, verbose });
  for (const step of steps) tree.show(step);
  tree.end();
  return pieces;
}

const steps: readonly PlaybookProgress[] = [
  {
    ended: [
      { path: '0', name: '', status: 'completed' },
      { path: '1', name: 'Submit', status: 'completed' },
    ],
    open: [
      { path: '2', name: 'Poll', status: 'running' },
      { path: '2/1', name: 'Wait', status: 'waiting' },
    ],
  },
  {
    ended: [
      { path: '2/1', name: 'Wait', status: 'completed', error: 'too\nlate' },
      { path: '2', name: 'Poll', status: 'error', error: 'no' },
    ],
    open: [],
  },
];

describe('TaskTree', () => {
  it('writes a line for each task that has ended in a pipe', () => {
    expect(shown(false, steps)).toEqual([
      'completed 1 Submit\n',
      'completed 2/1 Wait: too\\u000alate\n',
      'error 2 Poll: no\n',
    ]);
  });

  it('redraws what is under way on a terminal, and leaves what has ended', () => {
    expect(shown(true, steps)).toEqual([
      '\r\u001b[0J✔ 1 Submit\n▸ 2 Poll …\n  ◌ 2/1 Wait …\n',
      '\u001b[2A\r\u001b[0J  ✔ 2/1 Wait: too\\u000alate\n✖ 2 Poll: no\n',
      '\r\u001b[0J',
    ]);
  });

  it('does not redraw over what -v tells', () => {
    expect(shown(true, steps, 1)[0]).toBe('completed 1 Submit\n');
  });

  it('draws no more than fits on a small terminal', () => {
    const open = Array.from({ length: 25 }, (_, index) => ({
      path: String(index),
      name: 'x'.repeat(200),
      status: 'running' as const,
    }));
    const [drawn = '', cleared = ''] = shown(true, [{ ended: [], open }]);
    const lines = drawn.split('\n').slice(0, -1);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('  … and 15 more');
    for (const line of lines) expect(displayWidth(line.replace(ourOwn, ''))).toBeLessThan(80);
    expect(cleared).toBe('\u001b[11A\r\u001b[0J');
  });

  it('lets nothing through that a terminal obeys, and keeps each task on its line', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.boolean(), (name, error, isTerminal) => {
        const step: PlaybookProgress = {
          ended: [{ path: '1', name, status: 'error', error }],
          open: [{ path: '2', name, status: 'running' }],
        };
        const pieces = shown(isTerminal, [step]);
        expect(pieces).toHaveLength(isTerminal ? 2 : 1);
        for (const piece of pieces) {
          const text = piece.replace(ourOwn, '');
          expect([...text].filter((character) => isObeyed(character))).toEqual([]);
          expect(text.split('\n').length - 1).toBe(piece === pieces[0] ? (isTerminal ? 2 : 1) : 0);
        }
      }),
    );
  });
});
