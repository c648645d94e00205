import type { Entry } from '../../language/entry/entry.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import type { IndicatorUpdate } from '../indicators/indicator.js';

/** What an automation changes in its investigation, beside the context and the War Room. */
export type InvestigationChange =
  | {
      /** New ones are added, known ones learn what is new. */
      readonly kind: 'update-indicators';
      readonly indicators: readonly IndicatorUpdate[];
    }
  | {
      /** Null and an empty text clear a field. */
      readonly kind: 'set-fields';
      /** Of an incident that a playbook has made; absent: of the one that the investigation is about. */
      readonly incident?: string;
      readonly fields: JsonObject;
    }
  | { readonly kind: 'create-incident'; readonly id: string; readonly fields: JsonObject }
  | { readonly kind: 'set-list'; readonly name: string; readonly value: Json }
  | EntryMark
  | {
      readonly kind: 'add-evidence';
      /** The entry's id. */
      readonly entry: string;
      readonly description: string;
      /** When what it shows has happened; null where nothing is said. */
      readonly occurred: Json;
      readonly tags: readonly string[];
    }
  /** Into the War Room, as nobody's result: an error among them fails no task. Their context is not merged. */
  | { readonly kind: 'add-entries'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'schedule';
      readonly id: string;
      readonly command: string;
      readonly args: JsonObject;
      /** Values without a name: one, for the argument that takes it. */
      readonly bare: readonly string[];
      readonly cron: string;
      readonly times?: number;
      /** Milliseconds since 1970. */
      readonly until?: number;
    }
  | { readonly kind: 'cancel-schedule'; readonly id: string };

/** What is noted on an entry of the War Room that is there already. */
export interface EntryMark {
  readonly kind: 'mark-entry';
  readonly entry: string;
  readonly isNote?: true;
  /** Beside those that it has. */
  readonly tags?: readonly string[];
}
