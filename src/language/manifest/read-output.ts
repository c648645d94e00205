import { didYouMean } from '../names/nearest-names.js';
import { manifestCodes } from './codes.js';
import { outputKeys } from './known-keys.js';
import type { DeclaredOutput } from './manifest.js';
import { type Placed, readMap } from './map-reader.js';
import { outputType, outputTypes } from './output-type.js';
import { type Reading, shown } from './reading.js';

/**
 * One declared output. Outputs are documentation, so what is wrong with one is a warning; without a path it is left out
 * (`spec/manifest.md` section 4).
 */
export function readOutput(reading: Reading, item: Placed, command: string): DeclaredOutput | undefined {
  const map = readMap(reading, item, `An output of ${shown(command)}`, outputKeys);
  if (!map) return undefined;
  const contextPath = map.text('contextPath');
  if (contextPath === undefined || contextPath === '') {
    const message = `${map.subject} has no "contextPath", so it documents nothing; give it one or remove it.`;
    map.report('warning', manifestCodes.outputWithoutPath, message);
    return undefined;
  }
  const spelling = map.text('type') ?? 'Unknown';
  const type = outputType(spelling);
  if (type === undefined) {
    const message = `The output ${shown(contextPath)} has the type ${shown(spelling)}, which is not known.${didYouMean(spelling, outputTypes)} Types are String, Number, Boolean, Date and Unknown.`;
    map.report('warning', manifestCodes.unknownOutputType, message, 'type');
  }
  return { contextPath, type: type ?? 'Unknown', description: map.text('description') ?? '' };
}
