import type { Loop } from '../task.js';
import type { MapView } from './map-view.js';
import { readFormula, readValues } from './read-value.js';
import type { Reading } from './reading.js';

const defaultWaitSeconds = 1;
const defaultMostRounds = 100;

/** Reads `loop`. Most are what the editor leaves behind: without a rule of their own they are no loops. */
export function readLoop(reading: Reading, view: MapView | undefined): Loop | undefined {
  if (!view) return undefined;
  const mostRounds = view.count('max') || defaultMostRounds;
  const rounds = { waitSeconds: view.count('wait') ?? defaultWaitSeconds, mostRounds };
  if (view.flag('forEach')) return { ...rounds, kind: 'for-each' };

  const formula = readFormula(reading, view, 'builtincondition');
  if (formula.length > 0) return { ...rounds, kind: 'until', formula };

  const automation = view.firstText('scriptId', 'scriptName');
  if (automation === undefined) return undefined;
  return {
    ...rounds,
    kind: 'until-automation',
    automation,
    arguments: readValues(reading, view.map('scriptArguments')),
    answer: view.firstText('exitCondition') ?? 'yes',
  };
}
