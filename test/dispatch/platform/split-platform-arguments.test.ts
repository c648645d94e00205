import { describe, expect, it } from '@jest/globals';
import {
  noPlatformArguments,
  type PlatformArguments,
} from '../../../src/dispatch/platform/platform-arguments.js';
import { splitPlatformArguments } from '../../../src/dispatch/platform/split-platform-arguments.js';
import type { Json } from '../../../src/language/json/json.js';
import { ArgumentError } from '../../../src/sdk/errors/argument-error.js';

function split(args: { [name: string]: Json }, own: readonly string[] = []) {
  return splitPlatformArguments(new Map(Object.entries(args)), (name) => own.includes(name));
}

describe('platform arguments', () => {
  it('are none by default', () => {
    const { platform, own, warnings } = split({ sample_id: '5' });
    expect(platform).toEqual(noPlatformArguments);
    expect([...own]).toEqual([['sample_id', '5']]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, Json, Partial<PlatformArguments>]>([
    ['using', 'a, b c ,', { using: ['a', 'b c'] }],
    ['using', ['a,b'], { using: ['a,b'] }],
    ['using', ',', {}],
    ['using', '', {}],
    ['using', null, {}],
    ['using-brand', 'VMRay', { usingBrand: ['VMRay'] }],
    ['using-category', 'Forensics', { usingCategory: ['Forensics'] }],
    ['extend-context', 'k=p', { extendContext: [{ key: 'k', path: 'p' }] }],
    ['ignore-outputs', 'TRUE', { ignoreOutputs: true }],
    ['ignore-output', true, { ignoreOutputs: true }],
    ['raw-response', 'yes', { rawResponse: true }],
    ['debug-mode', 'true', { debugMode: true }],
    ['auto-extract', 'None', { autoExtract: 'none' }],
    ['execution-timeout', '3600', { executionTimeoutSeconds: 3600 }],
    ['execution-timeout', '0', {}],
    ['retry-count', '10', { retryCount: 10 }],
    ['retry-interval', 30, { retryIntervalSeconds: 30 }],
    ['continue-on-error', 'true', {}],
  ])('%s=%j', (name, value, expected) => {
    const { platform, own, warnings } = split({ [name]: value });
    expect(platform).toEqual({ ...noPlatformArguments, ...expected });
    expect(own.size).toBe(0);
    expect(warnings).toEqual([]);
  });

  it.each<[string, Json]>([
    ['raw-response', 'maybe'],
    ['auto-extract', 'sometimes'],
    ['execution-timeout', '2147484'],
    ['execution-timeout', '-1'],
    ['retry-count', '1.5'],
    ['retry-count', '100000'],
    ['retry-interval', 'soon'],
    ['using', '[a,b]'],
    ['extend-context', '=x'],
  ])('refuse %s=%j', (name, value) => {
    expect(() => split({ [name]: value })).toThrow(ArgumentError);
    expect(() => split({ [name]: value })).toThrow(name);
  });

  it('that mean nothing here are left out with a warning', () => {
    const { own, warnings } = split({ 'separate-context': 'true', cron: '* * * * *' });
    expect(own.size).toBe(0);
    expect(warnings).toEqual([
      'Argument "separate-context" has no effect here.',
      'Argument "cron" has no effect here.',
    ]);
  });

  it('leave a name to the command that declares it', () => {
    const { platform, own } = split({ 'retry-count': 'many', using: 'a' }, ['retry-count']);
    expect([...own]).toEqual([['retry-count', 'many']]);
    expect(platform.using).toEqual(['a']);
  });
});
