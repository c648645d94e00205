import { describe, expect, it } from '@jest/globals';
import { play, playbook } from './play.js';

const input = (key: string, value: object = {}, required = false) => ({
  key,
  value,
  required,
  description: '',
});
const output = (contextPath: string) => ({ contextPath, type: 'unknown', description: '' });
const privately = { separatecontext: true };
const observe = { observe: [{}] };

describe('a sub-playbook', () => {
  it('sees its inputs and, when it is private, nothing of its caller; only its outputs come back', () => {
    const callee = playbook(
      'callee',
      {
        1: {
          command: 'observe',
          args: { given: '${inputs.Given}', parent: '${Parent}', id: '${currentPlaybookID}' },
          to: ['2'],
        },
        2: { run: 'Set', args: { key: 'Made.Kept', value: 'a' }, to: ['3'] },
        3: { run: 'Set', args: { key: 'Made.Lost', value: 'b' } },
      },
      { inputs: [input('Given')], outputs: [output('Made.Kept')] },
    );
    const top = playbook('top', {
      1: { playbook: 'callee', args: { Given: '${Parent}' }, more: privately, to: ['2'] },
      2: { command: 'observe', args: { id: '${currentPlaybookID}', made: '${Made}' } },
    });
    const { callsOf, context } = play(top, { context: { Parent: { a: 1 } }, commands: observe }, [callee]);
    expect(callsOf('observe')).toEqual([
      { given: { a: 1 }, id: expect.stringMatching(/^\d+$/) },
      { made: { Kept: 'a' }, id: '' },
    ]);
    expect(context).toEqual({ Parent: { a: 1 }, Made: { Kept: 'a' } });
  });

  it('works on the context of its caller when it is shared', () => {
    const callee = playbook('callee', { 1: { run: 'Set', args: { key: 'Made', value: '${Parent}' } } });
    const top = playbook('top', { 1: { playbook: 'callee' } });
    expect(play(top, { context: { Parent: 'p' } }, [callee]).context).toEqual({ Parent: 'p', Made: 'p' });
  });

  it('has its default where its caller says nothing, nothing where the caller blanks it, and undeclared ones too', () => {
    const callee = playbook(
      'callee',
      { 1: { command: 'observe', args: { a: '${inputs.a}', b: '${inputs.b}', extra: '${inputs.extra}' } } },
      { inputs: [input('a', { simple: '${Parent}' }), input('b', { simple: 'default' })] },
    );
    const top = playbook('top', { 1: { playbook: 'callee', args: { b: {}, extra: 'x' }, more: privately } });
    const { callsOf } = play(top, { context: { Parent: 'from the caller' }, commands: observe }, [callee]);
    expect(callsOf('observe')).toEqual([{ a: 'from the caller', extra: 'x' }]);
  });

  it('does not begin without what it needs', () => {
    const callee = playbook('callee', { 1: {} }, { inputs: [input('a', {}, true), input('b', {}, true)] });
    const { errorOf } = play(playbook('top', { 1: { playbook: 'callee', args: { b: 'x' } } }), {}, [callee]);
    expect(errorOf('1')).toBe('The playbook "callee" needs the inputs a.');
  });

  it('fails its caller when one of its tasks has halted, and hands over what it has made', () => {
    const callee = playbook(
      'callee',
      { 1: { run: 'Set', args: { key: 'Made', value: 'a' }, to: ['2'] }, 2: { command: 'fail' } },
      { outputs: [output('Made')] },
    );
    const top = playbook('top', {
      1: { playbook: 'callee', more: { ...privately, continueonerror: true }, to: ['2'] },
      2: {},
    });
    const { errorOf, states, context, frames } = play(top, { commands: { fail: [{ error: 'no luck' }] } }, [
      callee,
    ]);
    expect(errorOf('1')).toBe('The playbook "callee" halted at its task 2: no luck');
    expect(states[2]).toBe('completed');
    expect(context).toMatchObject({ Made: 'a' });
    expect(frames.get('1')?.tasks.get('2')?.status).toBe('error');
  });

  it('that calls itself ends in an error, not in a crash', () => {
    const self = playbook('self', { 1: { playbook: 'self', more: privately } });
    const { errorOf, status } = play(playbook('top', { 1: { playbook: 'self', more: privately } }), {}, [
      self,
    ]);
    expect(status).toBe('error');
    expect(errorOf('1')).toContain('Playbooks call each other more than 50 deep.');
  });

  it('is found in its own context from the outside, by the id it knows itself by', () => {
    const callee = playbook('callee', {
      1: { run: 'Set', args: { key: 'Own', value: 'mine' }, to: ['2'] },
      2: { run: 'Sleep', args: { seconds: '10' } },
    });
    const top = playbook('top', {
      1: { to: ['2', '3'] },
      2: { playbook: 'callee', more: privately },
      3: { run: 'Sleep', args: { seconds: '5' }, to: ['4'] },
      4: { command: 'observe', args: { private: '${subplaybook-3.Own}', whole: '${Own}' } },
    });
    const { callsOf, context } = play(top, { commands: observe }, [callee]);
    expect(callsOf('observe')).toEqual([{ private: 'mine' }]);
    expect(context).toEqual({});
  });
});
