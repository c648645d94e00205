import type { ChoiceTask } from '../task.js';
import type { MapView } from './map-view.js';
import { readFormula } from './read-value.js';
import type { Reading } from './reading.js';

/** Reads `conditions`: each label with its comparisons. One without a label could lead nowhere. */
export function readChoices(reading: Reading, view: MapView): ChoiceTask['choices'] {
  return view.maps('conditions').flatMap((item) => {
    const label = item.text('label');
    if (label === undefined) return [];
    const choice = { label, formula: readFormula(reading, item, 'condition') };
    reading.place(choice, item.path);
    return [choice];
  });
}
