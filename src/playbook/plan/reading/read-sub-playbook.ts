import { shown } from '../../../language/manifest/reading.js';
import { playbookCodes } from '../codes.js';
import type { SubPlaybookTask } from '../task.js';
import type { MapView } from './map-view.js';
import { readLoop } from './read-loop.js';
import { readValues } from './read-value.js';
import type { Reading } from './reading.js';
import { type CommonParts, onErrorOf, readFieldMapping } from './task-parts.js';

/** Reads the call of a sub-playbook (`spec/playbook-format.md` sections 5 and 6). */
export function readSubPlaybook(
  reading: Reading,
  common: CommonParts,
  view: MapView,
  inner: MapView | undefined,
): SubPlaybookTask {
  const playbook = inner?.firstText('playbookName', 'playbookname', 'playbookId', 'playbookID', 'playbookid');
  if (playbook === undefined) {
    const message = `Task ${shown(common.id)} (${shown(common.name)}) calls a sub-playbook, but has no "playbookName".`;
    reading.report({
      level: 'warning',
      code: playbookCodes.nothingToCall,
      message,
      path: view.path,
      at: 'key',
    });
  }
  const loop = readLoop(reading, view.map('loop'));
  return {
    ...common,
    kind: 'playbook',
    playbook: playbook?.trim() ?? '',
    arguments: readValues(reading, view.map('scriptarguments')),
    context: view.flag('separatecontext') ? 'private' : 'shared',
    ...(loop ? { loop } : {}),
    fieldMapping: readFieldMapping(reading, view),
    onError: onErrorOf(view),
    skipsUnavailable: view.flag('skipunavailable'),
  };
}
