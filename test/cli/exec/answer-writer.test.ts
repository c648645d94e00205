import { describe, expect, it } from '@jest/globals';
import { AnswerWriter } from '../../../src/cli/exec/answer-writer.js';

describe('AnswerWriter', () => {
  it('writes the lines of one turn together, in order, and answers when they are handed over', async () => {
    const written: string[] = [];
    const handOver: (() => void)[] = [];
    const turns: (() => void)[] = [];
    const output = {
      write: (text: string) => {
        written.push(text);
        return new Promise<void>((resolve) => handOver.push(resolve));
      },
    };
    const writer = new AnswerWriter(output, (callback) => turns.push(callback));
    const done: string[] = [];
    const write = async (line: string) => {
      await writer.write(line);
      done.push(line);
    };
    const first = [write('a'), write('b')];
    expect(written).toEqual([]);
    turns.shift()?.();
    expect(written).toEqual(['a\nb\n']);
    const second = write('c');
    turns.shift()?.();
    expect(written).toEqual(['a\nb\n', 'c\n']);
    expect(done).toEqual([]);
    handOver[0]?.();
    await Promise.all(first);
    expect(done).toEqual(['a', 'b']);
    handOver[1]?.();
    await second;
  });

  it('fails every line of a write that fails', async () => {
    const writer = new AnswerWriter({ write: () => Promise.reject(new Error('disk full')) });
    const lines = [writer.write('a'), writer.write('b')];
    for (const line of lines) await expect(line).rejects.toThrow('disk full');
  });
});
