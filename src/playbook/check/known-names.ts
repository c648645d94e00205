import { automations } from '../../automations/index.js';
import { operators } from '../values/operators/index.js';
import { transformers } from '../values/transformers/index.js';
import type { Callable, ContextWrites } from './known.js';

/** The comparisons that are built in. */
export const knownOperators: ReadonlySet<string> = new Set(operators.keys());

/** The transformers that are built in. */
export const knownTransformers: ReadonlySet<string> = new Set(transformers.keys());

const paths = (...written: readonly string[]): ContextWrites => ({ paths: written, named: [] });
const underKey: ContextWrites = { paths: [], named: ['key'] };

/** What automations write that write at all; undefined for what cannot be known. */
const writes: ReadonlyMap<string, ContextWrites | undefined> = new Map([
  ['AreValuesEqual', paths('AreValuesEqual')],
  ['IsIntegrationAvailable', paths('brandInstances')],
  ['Set', underKey],
  ['SetAndHandleEmpty', underKey],
  // The argument "contextKey" is the beginning of a key.
  ['GetTime', undefined],
  // They write what the command does that they run.
  ['RunPollingCommand', undefined],
  ['ScheduleGenericPolling', undefined],
  ['GenericPollingScheduledTask', undefined],
]);

/** The automations that are built in, by name. */
export const knownAutomations: ReadonlyMap<string, Callable> = new Map(
  automations.map((automation): [string, Callable] => {
    const written = writes.has(automation.name) ? writes.get(automation.name) : paths();
    return [
      automation.name,
      {
        arguments: automation.arguments.map((argument) => ({
          name: argument.name,
          isRequired: argument.isRequired ?? false,
          hasDefault: argument.default !== undefined,
        })),
        ...(written ? { writes: written } : {}),
      },
    ];
  }),
);
