import type { Entry } from '../../language/entry/entry.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { Indicators } from '../indicators/indicator.js';
import type { Schedule } from '../schedule/schedule.js';
import type { InvestigationChange } from './investigation-change.js';
import type { NewEntry } from './new-entry.js';

/** A script that is built in (`spec/builtin-scripts.md`): a function of what it is called with. */
export interface Automation {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly AutomationArgument[];
  readonly tags?: readonly ('condition' | 'filter' | 'transformer' | 'entirelist')[];
  /** @throws AutomationFailed, or any Error in words: the task's error entry */
  run(call: AutomationCall): AutomationStep;
  /** Goes on after what a step has asked for; nothing is answered to a sleep. */
  resume?(call: AutomationCall, kept: Json, answer: readonly NewEntry[]): AutomationStep;
}

export interface AutomationArgument {
  readonly name: string;
  readonly description: string;
  readonly isRequired?: boolean;
  /** Takes a value without a name, on a command line. */
  readonly isDefault?: boolean;
  /** Takes a list whole; another argument that is given a list runs the automation once per element. */
  readonly isArray?: boolean;
  /** Used when the argument is not supplied; its `${…}` are looked up then. */
  readonly default?: string;
  readonly options?: readonly string[];
}

/** What an automation is called with. */
export interface AutomationCall {
  /** Looked up, defaults filled in; what is not supplied is absent. */
  readonly args: JsonObject;
  /** The context that the task sees: of its private scope, or of the investigation. */
  readonly context: JsonObject;
  /** Every root that a path may begin with. */
  readonly root: JsonObject;
  /** Reads a context path; null when it finds nothing, and for a path that cannot be read. */
  read(path: string): Json;
  /** An entry of the War Room by its id. */
  entry(id: string): Entry | undefined;
  readonly now: Date;
  /** A text that nothing in the investigation has for its id. */
  newId(): string;
  /** From 0 to 1, fixed by the event: a simulation of one seed is the same everywhere. */
  random(): number;
  /** Empty outside a private sub-playbook. */
  readonly currentPlaybookId: string;
  readonly investigationId: string;
  /** Those that playbooks have made, by id: not the one that the investigation is about, which is a root. */
  readonly incidents: ReadonlyMap<string, JsonObject>;
  /** What is still to run under this id. */
  schedule(id: string): Schedule | undefined;
  /** Those of the investigation, as they are. */
  readonly indicators: Indicators;
  /** Whether an enabled instance has a command. */
  hasCommand(name: string): boolean;
}

/** What an automation does next. */
export type AutomationStep =
  | AutomationResult
  /** Runs a command, or another automation, and goes on with its entries. */
  | { readonly kind: 'command'; readonly command: string; readonly args: JsonObject; readonly keep: Json }
  | { readonly kind: 'sleep'; readonly seconds: number; readonly keep: Json };

export interface AutomationResult {
  readonly kind: 'done';
  readonly entries?: readonly Entry[];
  /** Entries of a command that it has run, handed on behind its own with their files and where they came from. */
  readonly relayed?: readonly NewEntry[];
  /** Done before the context of the entries is merged. */
  readonly writes?: readonly ContextWrite[];
  /** Made before the context of the entries is merged. */
  readonly changes?: readonly InvestigationChange[];
  readonly schedule?: readonly ScheduledLine[];
  readonly complete?: readonly TaskCompletion[];
}

/** A change of the context beside entries. A path may begin with `subplaybook-<id>.`. */
export type ContextWrite =
  | { readonly op: 'set'; readonly path: string; readonly value: Json }
  /** `from: 'investigation'`: not from the context that the task sees, where that is a private one. */
  | { readonly op: 'delete'; readonly path: string; readonly from?: 'investigation' };

/** A command or automation that is run later, in the context of the investigation. */
export interface ScheduledLine {
  readonly command: string;
  readonly args: JsonObject;
  readonly afterSeconds: number;
}

/** Completes a task that waits, as a person would. */
export interface TaskCompletion {
  /** Its id, or one of its tags. */
  readonly task: string;
  readonly label?: string;
  /** The playbook that it waits in; empty for the top one. */
  readonly playbookId: string;
}
