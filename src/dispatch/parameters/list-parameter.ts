import type { Json } from '../../language/json/json.js';
import { BadList, listOf } from '../arguments/list-of.js';
import { Refusal } from './refusal.js';

/**
 * A multiple selection: a list as the form sends it, or the comma-separated text of a default (`spec/manifest.md`
 * section 3). Empty items are dropped: nobody can select them.
 */
export function listParameter(value: Json): readonly string[] {
  return itemsOf(value)
    .filter((item) => item !== null)
    .map((item) => {
      if (typeof item === 'object') throw new Refusal('must be a list of texts');
      return String(item).trim();
    })
    .filter((item) => item !== '');
}

function itemsOf(value: Json): readonly Json[] {
  try {
    return listOf(value);
  } catch (error) {
    if (error instanceof BadList) throw new Refusal('must be a list, or texts separated by commas');
    throw error;
  }
}
