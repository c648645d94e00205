import type { DraftEntry } from '../../language/entry/draft-entry.js';
import type { Entry } from '../../language/entry/entry.js';
import type { JsonObject } from '../../language/json/json.js';
import type { AutomationArgument } from '../../playbook/automation/automation.js';
import type { FileReader } from '../../sdk/file-reader.js';
import type { Host } from '../../sdk/host.js';

/**
 * A script that is built in and reads files or asks the network. The engine has it run outside, as a command: what it
 * answers comes back with a `call-ended`.
 */
export interface OutsideAutomation {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly OutsideArgument[];
  /** What it leaves in the context, for checks and for automatic stubs. */
  readonly outputs: readonly OutsideOutput[];
  /** What Sortie has not and it cannot do without: "a DNS server". It always fails then, unless it is stubbed. */
  readonly needs?: string;
  /**
   * The files of the answer are kept by whoever asked; their contents are read once.
   * @param args looked up, defaults filled in; what is not supplied is absent
   * @throws AutomationFailed, or any Error in words: the task's error entry
   */
  perform(args: JsonObject, edges: OutsideEdges): Promise<readonly DraftEntry[]>;
}

export interface OutsideOutput {
  readonly contextPath: string;
  readonly type: string;
}

export interface OutsideArgument extends AutomationArgument {
  /** Masked wherever the call is told of. */
  readonly isSecret?: true;
}

/** The world, as far as such a script may see it. */
export interface OutsideEdges {
  readonly files: FileReader;
  /** The files of the War Room, oldest first. */
  readonly fileNames: readonly { readonly entryId: string; readonly name: string }[];
  /** An entry of the War Room by its id. */
  entry(id: string): Entry | undefined;
  readonly host: Host;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** @throws the signal's reason when it is aborted meanwhile */
  pause(milliseconds: number): Promise<void>;
}
