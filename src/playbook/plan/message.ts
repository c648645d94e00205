import type { Value } from './value.js';

/** What a person is asked, and how (`spec/playbook-format.md` section 8). */
export interface Message {
  readonly to: Value;
  readonly subject: Value;
  readonly body: Value;
  readonly cc: Value;
  readonly bcc: Value;
  /** `email`, `SlackV2`; none: the answer is given in the work plan. */
  readonly methods: readonly string[];
  readonly format: string;
  /** The labels that are offered. */
  readonly replyOptions: readonly string[];
  /** The label that is taken when nobody answers. */
  readonly defaultOption?: string;
  readonly timings: {
    readonly reminders: number;
    readonly reminderMinutes: number;
    /** 0: whoever asks does not wait. */
    readonly repliesNeeded: number;
    readonly endsWithDeadline: boolean;
  };
}

export interface Form {
  /** Answers lie in the context under `<title>.Answers`. */
  readonly title: string;
  readonly description: Value;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly label: Value;
  /** `shortText`, `singleSelect`, `multiSelect`, `longText`, `number`, `date`, `attachments`, `grid`. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly options: readonly Value[];
  /** The incident field that takes the answer. */
  readonly incidentField?: string;
}
