import type { FunctionRunner } from '../../language/context/function-runner.js';
import type { Entry } from '../../language/entry/entry.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationArgument } from '../automation/automation.js';
import type { Plan } from '../plan/plan.js';
import type { EntryId } from './state.js';

/** What the engine looks things up in; it does not change while an event is folded. */
export interface Library {
  /** By digest: a run keeps the plan that it began with. */
  plan(digest: string): Plan | undefined;
  /** By name, then by id. */
  playbook(nameOrId: string): Plan | undefined;
  /** By name, then by id, then by name in any case. Commands of the server itself are among them. */
  automation(name: string): Automation | undefined;
  /** A command of any enabled instance of a brand; of any brand where it is empty. */
  command(name: string, brand: string): CommandFacts;
  /** What `modules` shows. */
  readonly instances: readonly JsonObject[];
  /** What `demistoUrls` shows. */
  readonly urls: JsonObject;
  /** The second tier of the context language, with this as its time. */
  functionsAt(now: Date): FunctionRunner;
  /** An entry that was kept by an earlier step. */
  entry(id: EntryId): Entry | undefined;
}

export type CommandFacts =
  | { readonly kind: 'available'; readonly arguments: readonly AutomationArgument[] }
  /** Known, but no enabled instance has it. */
  | { readonly kind: 'no-instance' }
  | { readonly kind: 'unknown' };
