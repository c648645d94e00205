import { type DispatchAnswer, dispatch } from '../../src/dispatch/dispatch.js';
import type { Invocation } from '../../src/dispatch/expand.js';
import {
  noPlatformArguments,
  type PlatformArguments,
} from '../../src/dispatch/platform/platform-arguments.js';
import type { Surroundings } from '../../src/dispatch/surroundings.js';
import type { Entry } from '../../src/language/entry/entry.js';
import type { JsonObject } from '../../src/language/json/json.js';
import type { CommandDeclaration } from '../../src/language/manifest/manifest.js';
import { CommandFailed } from '../../src/sdk/errors/command-failed.js';
import type { Connection, Effect } from '../../src/sdk/integration.js';
import { silentLogger } from '../../src/sdk/logger.js';
import { anInstance } from './an-instance.js';
import { aCommand, anArgument } from './declarations.js';
import { ManualClock } from './manual-clock.js';

export type Run = Connection['run'];

export interface Setup {
  readonly command?: string;
  readonly declaration?: Partial<CommandDeclaration>;
  readonly args?: JsonObject;
  readonly platform?: Partial<PlatformArguments>;
  readonly effect?: Effect;
  readonly run?: Run;
  readonly test?: Connection['test'];
  readonly connect?: () => Connection;
  readonly signal?: AbortSignal;
}

const theArguments = [
  anArgument('id', { kind: 'number' }),
  anArgument('needed'),
  anArgument('password', { secret: true }),
];

export function start(setup: Setup = {}, clock = new ManualClock()): Promise<DispatchAnswer> {
  const { command = 'scan', args = {}, platform = {}, declaration = {} } = setup;
  const instance = anInstance('one', {
    ...setup,
    commands: [aCommand('scan', theArguments, declaration)],
  });
  const invocation: Invocation = {
    instance,
    command,
    args,
    platform: { ...noPlatformArguments, ...platform },
  };
  const surroundings: Surroundings = {
    files: { open: () => Promise.reject(new Error('no files')) },
    attempt: 'attempt-1',
    signal: setup.signal ?? new AbortController().signal,
    log: silentLogger,
    clock,
    redact: (text) => text.replaceAll('SECRET-KEY', '******'),
  };
  return dispatch(invocation, surroundings);
}

export function entriesOf(answer: DispatchAnswer): readonly Entry[] {
  return answer.drafts.map(({ entry }) => entry);
}

export function shown(answer: DispatchAnswer): readonly (readonly [number, unknown])[] {
  return entriesOf(answer).map(({ Type, Contents }) => [Type, Contents]);
}

/** A handler that fails so many times, then works. */
export function failing(times: number, error: () => Error = () => new CommandFailed('failed')) {
  const state = { calls: 0 };
  const run: Run = async () => {
    state.calls += 1;
    if (state.calls <= times) throw error();
    return { readable: 'done' };
  };
  return { run, state };
}

export const never: Run = () => new Promise(() => {});
