import type { CommandResult } from '../language/entry/command-result.js';
import type { JsonObject } from '../language/json/json.js';
import type { CompiledManifest } from '../language/manifest/manifest.js';
import type { CommandFailed } from './errors/command-failed.js';
import type { FileReader } from './file-reader.js';
import type { Host } from './host.js';
import type { Logger } from './logger.js';

/** Names one attempt at a command, so that a submission can be found again after a crash. */
export type AttemptKey = string;

/** What a handler is called with. */
export interface Call<Arguments, Client> {
  readonly args: Arguments;
  readonly client: Client;
  readonly files: FileReader;
  readonly attempt: AttemptKey;
  /**
   * True only in a run that is taken up again after a crash: what the command leaves at the service is then to bear the
   * attempt's key, if the service has a place for it. In any other run the key is never sent (D30).
   */
  readonly durable?: boolean;
  readonly now: Date;
  /** Aborted when the command's time is up or its user gave up. */
  readonly signal: AbortSignal;
  /** When the command's time is up. */
  readonly deadline?: Date;
  readonly log: Logger;
}

/** What `find` is called with: the arguments, the client and the key of an attempt whose answer was lost. */
export interface FindCall<Arguments, Client> extends Call<Arguments, Client> {
  /** When the attempt began; nothing of it is older, apart from what the clocks of two machines differ by. */
  readonly begunAt: Date;
  /** A service may show late what it has received: this long it is asked again before the answer is `absent`. */
  readonly lookForSeconds: number;
  /** @throws the signal's reason when it is aborted meanwhile */
  wait(seconds: number): Promise<void>;
}

/** A handler may return failures among its results: of three samples asked for, one is unknown. */
export type Outcome = CommandResult | CommandFailed;

/** "Ask again later": the command line of the next poll and when to run it. */
export interface Again {
  readonly partial?: CommandResult;
  readonly next: {
    readonly command: string;
    readonly args: JsonObject;
    readonly afterSeconds: number;
    readonly timeoutSeconds?: number;
  };
}

export type CommandHandler<Arguments, Client> = (
  call: Call<Arguments, Client>,
) => Promise<Outcome | readonly Outcome[] | Again>;

/** May be repeated after a crash (`read`, `idempotent`), or not (`once`: a submission costs quota). */
export type Effect = 'read' | 'idempotent' | 'once';

export type Command<Arguments, Client> =
  | { readonly effect: 'read' | 'idempotent'; readonly run: CommandHandler<Arguments, Client> }
  | {
      readonly effect: 'once';
      readonly run: CommandHandler<Arguments, Client>;
      /**
       * Looks for what an earlier attempt left behind, and answers what that attempt would have answered. `absent` lets
       * the command run once more, so it is said only when that is certain. Whatever it throws means `unknown`, and tells
       * the person who decides then why. Without `find` a person always decides.
       */
      find?(call: FindCall<Arguments, Client>): Promise<CommandResult | 'absent' | 'unknown'>;
    };

export type CommandTable<Arguments, Client> = {
  readonly [Name in keyof Arguments]: Command<Arguments[Name], Client>;
};

export interface IntegrationDefinition<Parameters, Arguments, Client> {
  readonly manifest: CompiledManifest<Parameters, Arguments>;
  /** @throws ConfigurationError when the parameters cannot work. */
  client(parameters: Parameters, host: Host): Client;
  /** `test-module`: returns when the instance works, throws when it does not. */
  test(client: Client, signal: AbortSignal): Promise<void>;
  readonly commands: CommandTable<Arguments, Client>;
}

/** What a call needs beside its arguments and its client. */
export type CallSurroundings = Omit<Call<never, never>, 'args' | 'client'>;

/** What a search needs beside the arguments of the attempt and its client. */
export type FindSurroundings = Omit<FindCall<never, never>, 'args' | 'client'>;

/** One configured instance, ready to work. */
export interface Connection {
  test(signal: AbortSignal): Promise<void>;
  /**
   * Runs one command. `args` must already be coerced to what the manifest declares; they are checked once more here.
   * @throws ArgumentError, CommandFailed, RateLimited, or whatever the handler throws.
   */
  run(
    command: string,
    args: JsonObject,
    surroundings: CallSurroundings,
  ): Promise<Outcome | readonly Outcome[] | Again>;
  /**
   * Looks for what an attempt at a command of effect `once` has done; `args` as in `run`.
   * @throws CommandFailed when the command has no `find`, ArgumentError, or whatever its `find` throws.
   */
  find?(
    command: string,
    args: JsonObject,
    surroundings: FindSurroundings,
  ): Promise<CommandResult | 'absent' | 'unknown'>;
}

/** An integration with its types closed over, so that one list can hold them all. */
export interface Integration {
  readonly manifest: CompiledManifest['manifest'];
  /** The effect of a command; undefined when the integration has no such command. */
  effectOf(command: string): Effect | undefined;
  /** @throws ConfigurationError when the parameters cannot work. */
  connect(parameters: JsonObject, host: Host): Connection;
}
