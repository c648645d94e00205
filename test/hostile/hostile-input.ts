import type { Reply } from './vendor/reply.js';

/** A file that comes with a request. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the vendor answers, by the path it is asked for (without `/rest`); everything else is answered calmly. */
export type Vendor = Readonly<Record<string, Reply>>;

/** A command line, as a playbook or an analyst gives it, with what surrounds it. */
export interface CommandAttack {
  readonly kind: 'command';
  readonly line: string;
  readonly vendor?: Vendor;
  /** What earlier commands left in the context; `sortie run` begins with none, and is not asked. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** By entry id; `sortie run` reads a file from disk and is asked only where there is none. */
  readonly files?: Readonly<Record<string, HostileFile>>;
}

/** A sample that is submitted, waited for and reported on. */
export interface DetonationAttack {
  readonly kind: 'detonation';
  readonly file: HostileFile;
  readonly vendor?: Vendor;
}

/** One line of the pipe, byte for byte, without its end. */
export interface PipeAttack {
  readonly kind: 'pipe';
  readonly line: Uint8Array | string;
}

/** An `integration.yml` that is checked, and loaded as a plugin. */
export interface ManifestAttack {
  readonly kind: 'manifest';
  readonly yaml: Uint8Array | string;
}

/** A `sortie.yml` under which commands are run. */
export interface SettingsAttack {
  readonly kind: 'settings';
  readonly yaml: Uint8Array | string;
}

/**
 * A playbook that is simulated by the library and by `sortie playbook simulate`, and checked. What is too large for a
 * file of stubs is given to the library alone.
 */
export interface PlaybookAttack {
  readonly kind: 'playbook';
  readonly yaml: string;
  /** Playbooks that it may call. */
  readonly callees?: readonly string[];
  readonly context?: Readonly<Record<string, unknown>>;
  /** The answers of commands, as a file of stubs has them. */
  readonly commands?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export type Attack =
  | CommandAttack
  | DetonationAttack
  | PipeAttack
  | ManifestAttack
  | SettingsAttack
  | PlaybookAttack;

/** What came of an attack at one door. */
export interface Outcome {
  readonly door: 'library' | 'run' | 'detonate' | 'exec' | 'check' | 'simulate';
  /** Everything that it wrote or answered. */
  readonly text: string;
  /** Its entries, where the door gives any. */
  readonly entries: readonly Record<string, unknown>[];
  /** The context after them, where the door keeps one. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Of a playbook, where it was simulated. */
  readonly simulation?: Simulated;
  /** Of a process that ended. */
  readonly code?: number | null;
}

/** What became of a playbook. */
export interface Simulated {
  readonly status: string;
  readonly tasks: Readonly<Record<string, { readonly status: string; readonly error?: string }>>;
  /** Nothing, where it is too large to be handed on. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

/** One thing that an attacker sends. */
export interface HostileInput {
  readonly name: string;
  /** What it would do to a runtime that is not on its guard, and where that was seen. */
  readonly reason: string;
  readonly attack: Attack;
  /** What must hold beside the promise that is made for every input. */
  expect?(outcome: Outcome): void;
}

/** The inputs of one class of `spec/attacks.md`. */
export interface HostileClass {
  readonly title: string;
  readonly inputs: readonly HostileInput[];
}
