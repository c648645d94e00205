import { isJsonList, isJsonObject, type JsonObject } from '../../../../sdk/index.js';
import { field } from '../field.js';

/** The hash sets of an artifact; an artifact without any is no reason to lose it (D12). */
export function hashSets(artifact: JsonObject): readonly JsonObject[] {
  const sets = field(artifact, 'hashes');
  return isJsonList(sets) ? sets.filter(isJsonObject) : [];
}
