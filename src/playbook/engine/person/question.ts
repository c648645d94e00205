import type { Json } from '../../../language/json/json.js';

/** What a person is asked, with its values looked up. */
export interface Question {
  readonly kind: 'manual' | 'ask' | 'collection';
  readonly name: string;
  readonly assignee: Json;
  /** Who alone may complete it; empty for anybody. */
  readonly restrictedTo: readonly string[];
  readonly to: Json;
  readonly subject: string;
  readonly body: string;
  readonly methods: readonly string[];
  /** The labels that may be answered. */
  readonly labels: readonly string[];
  readonly form?: {
    readonly title: string;
    readonly description: string;
    readonly questions: readonly {
      readonly id: string;
      readonly label: string;
      readonly type: string;
      readonly isRequired: boolean;
      readonly options: readonly string[];
    }[];
  };
}
