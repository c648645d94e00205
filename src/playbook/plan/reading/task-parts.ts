import type { FieldMapping, Task } from '../task.js';
import type { MapView } from './map-view.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';

/** What every task has. */
export type CommonParts = Omit<Extract<Task, { kind: 'start' | 'title' }>, 'kind'>;

/** `continueonerrortype` says something only beside `continueonerror` (`spec/playbook-format.md` section 7). */
export function onErrorOf(view: MapView): 'halt' | 'continue' | 'error-branch' {
  if (!view.flag('continueonerror')) return 'halt';
  return view.firstText('continueonerrortype') === 'errorPath' ? 'error-branch' : 'continue';
}

/** Reads `fieldMapping`; pairs without a field or a value are left out. */
export function readFieldMapping(reading: Reading, view: MapView): readonly FieldMapping[] {
  return view.maps('fieldMapping').flatMap((pair) => {
    const field = pair.firstText('incidentfield');
    const value = readValue(reading, pair.get('output'));
    return field === undefined || value.kind === 'none' ? [] : [{ field, value }];
  });
}
