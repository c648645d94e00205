import type { Clock, Instance } from '../dispatch/index.js';
import type { HostOptions } from '../sdk/http/edges.js';
import type { HttpTrace } from '../sdk/http/http-trace.js';
import type { Integration } from '../sdk/integration.js';
import type { Logger } from '../sdk/logger.js';
import type { Redact } from '../sdk/redaction/redact.js';
import type { FileStore } from './ports/file-store.js';

/** What a running system is made of: who can be talked to, and where files and time come from. */
export interface System {
  /** In the order of their configuration. */
  readonly instances: readonly Instance[];
  readonly files: FileStore;
  readonly clock: Clock;
  /** Masks secrets before it writes. */
  readonly log: Logger;
  /** What the settings had to say. */
  readonly warnings: readonly string[];
  /** Masks the secrets of every instance. */
  readonly redact: Redact;
  /** For what asks the network without an instance: the environment, and who is told; the real ones by default. */
  readonly edges?: Pick<HostOptions, 'environment' | 'trace'>;
  /** True once an answer of this instance has said that a simulator gave it. */
  isSimulated(instance: string): boolean;
}

/** A system with what it was assembled of: whoever brings parameters of their own connects them here. */
export interface AssembledSystem extends System {
  /** All that are loaded: the built-in one, then the plugins of the settings. */
  readonly integrations: readonly Integration[];
}

/** Where a system is assembled, and what of its edges is replaced. */
export interface AssembleOptions {
  /** Where `sortie.yml` is looked for. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of every request and answer; texts are redacted. */
  readonly trace?: (event: HttpTrace) => void;
  /** What integrations say while they work. */
  readonly log?: Logger;
  /** Memory, where nothing else is given. */
  readonly files?: FileStore;
  readonly clock?: Clock;
}

/** @throws ConfigurationError when the settings cannot be used */
export type Assemble = (options: AssembleOptions) => Promise<AssembledSystem>;
