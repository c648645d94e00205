import type { Position } from '../../language/yaml/line-index.js';
import type { Form, Message } from './message.js';
import type { Formula, Value } from './value.js';

/** The key of a task in its playbook's map. */
export type TaskId = string;

/** The tasks that follow under one label. */
export interface Branch {
  /** As it is written. */
  readonly label: string;
  /** How it is compared: trimmed, in lower case (`spec/playbook-format.md` section 4.1). */
  readonly key: string;
  readonly to: readonly TaskId[];
}

export const unconditional = '#none#';
export const otherwise = '#default#';
export const onFailure = '#error#';

interface TaskCommon {
  readonly id: TaskId;
  readonly name: string;
  readonly description: string;
  readonly branches: readonly Branch[];
  /** Marks of its entries, and the handle by which it is found and completed. */
  readonly tags: readonly string[];
  /** Its results are notes. */
  readonly isNote: boolean;
  readonly quiet: 'as-playbook' | 'on' | 'off';
  readonly timers: readonly TimerTrigger[];
  readonly position: Position;
}

/** What may go wrong with a task that runs something, and what then. */
interface Running {
  readonly onError: 'halt' | 'continue' | 'error-branch';
  /** Its branch is skipped where what it runs is not there. */
  readonly skipsUnavailable: boolean;
}

/** A task that calls an automation or a command. */
interface Calling extends TaskCommon, Running {
  /** Those of the platform (`extend-context`, `using` …) included; they are taken out when the task is run. */
  readonly arguments: ReadonlyMap<string, Value>;
  /** A condition: the text it answers names the branch. */
  readonly decides: boolean;
  readonly extraction: 'default' | 'none' | 'inline' | 'out-of-band';
  readonly fieldMapping: readonly FieldMapping[];
  readonly evidence?: Evidence;
}

export type Task =
  | (TaskCommon & { readonly kind: 'start' | 'title' })
  | AutomationTask
  | CommandTask
  | ChoiceTask
  | ManualTask
  | AskTask
  | CollectionTask
  | SubPlaybookTask;

export interface AutomationTask extends Calling {
  readonly kind: 'automation';
  /** Its name or id; where there is no such automation, a command of this name. */
  readonly automation: string;
}

export interface CommandTask extends Calling {
  readonly kind: 'command';
  /** In any case; empty for any. `Builtin` for a command of the server. */
  readonly brand: string;
  readonly command: string;
}

/** A condition of comparisons: the first choice that holds names the branch. */
export interface ChoiceTask extends TaskCommon {
  readonly kind: 'choice';
  readonly choices: readonly { readonly label: string; readonly formula: Formula }[];
  readonly onError: Running['onError'];
}

/** Waits for a person, or for a `taskComplete`. */
export interface ManualTask extends TaskCommon {
  readonly kind: 'manual';
  /** A condition: whoever completes it names the branch. */
  readonly decides: boolean;
  readonly assignee: Value;
  readonly message?: Message;
  readonly isRestricted: boolean;
  readonly slaMinutes?: number;
}

/** A condition that asks people by message; the first reply names the branch. */
export interface AskTask extends TaskCommon {
  readonly kind: 'ask';
  readonly message: Message;
  readonly assignee: Value;
  readonly slaMinutes?: number;
}

/** Sends a form and waits for its answers. */
export interface CollectionTask extends TaskCommon {
  readonly kind: 'collection';
  readonly message: Message;
  readonly form: Form;
  readonly assignee: Value;
  readonly slaMinutes?: number;
}

export interface SubPlaybookTask extends TaskCommon, Running {
  readonly kind: 'playbook';
  /** A name or an id: names are looked for first. */
  readonly playbook: string;
  readonly arguments: ReadonlyMap<string, Value>;
  readonly context: 'private' | 'shared';
  readonly loop?: Loop;
  readonly fieldMapping: readonly FieldMapping[];
}

/** How often a sub-playbook runs (`spec/playbook-format.md` section 6). */
export type Loop = {
  /** Between rounds. */
  readonly waitSeconds: number;
  readonly mostRounds: number;
} & (
  | { readonly kind: 'for-each' }
  /** Until it holds in the callee's context. */
  | { readonly kind: 'until'; readonly formula: Formula }
  /** Until the automation answers so. */
  | {
      readonly kind: 'until-automation';
      readonly automation: string;
      readonly arguments: ReadonlyMap<string, Value>;
      readonly answer: string;
    }
);

export interface FieldMapping {
  readonly field: string;
  readonly value: Value;
}

export interface TimerTrigger {
  readonly field: string;
  readonly action: 'start' | 'stop' | 'pause';
}

export interface Evidence {
  readonly description: Value;
  readonly occurred: Value;
  readonly tags: Value;
}
