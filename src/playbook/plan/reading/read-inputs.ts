import type { PlaybookInput, PlaybookOutput } from '../plan.js';
import type { MapView } from './map-view.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';

/** Reads `inputs`. One without a key is the query for indicators alone, or nothing. */
export function readInputs(reading: Reading, root: MapView): readonly PlaybookInput[] {
  return root.maps('inputs').flatMap((item) => {
    const query = readQuery(item.map('playbookInputQuery'));
    const key = item.text('key') ?? '';
    if (key === '' && !query) return [];
    return [
      {
        key,
        value: readValue(reading, item.get('value')),
        isRequired: item.flag('required'),
        description: item.text('description') ?? '',
        ...(query ? { query } : {}),
        position: reading.document.positionOf(item.path),
      },
    ];
  });
}

function readQuery(view: MapView | undefined): PlaybookInput['query'] {
  const text = view?.firstText('query');
  return text === undefined ? undefined : { text, entity: view?.firstText('queryEntity') ?? 'indicators' };
}

/** Reads `outputs`. */
export function readOutputs(reading: Reading, root: MapView): readonly PlaybookOutput[] {
  return root.maps('outputs').flatMap((item) => {
    const contextPath = item.firstText('contextPath')?.trim();
    if (contextPath === undefined) return [];
    return [
      {
        contextPath,
        type: item.text('type') ?? '',
        description: item.text('description') ?? '',
        position: reading.document.positionOf(item.path),
      },
    ];
  });
}
