import { isJsonList, isJsonObject, type Json } from '../../../src/language/json/json.js';
import { contextFault, entryFault, type Fault } from './fault.js';
import type { Found } from './places.js';

const isHash = ({ value }: Found) => typeof value === 'string' && /^[0-9a-f]{32,64}$/.test(value);
const isFilled = ({ value }: Found) =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';
const isMember = ({ place }: Found) => typeof place.at(-1) === 'string';
const isRow = ({ place, value }: Found) => isScoreKey(place[0]) && place.length === 2 && isJsonObject(value);
const isOf =
  (name: string) =>
  ({ place }: Found) =>
    isScoreKey(place[0]) && place.at(-1) === name;

function isScoreKey(key: string | number | undefined): boolean {
  return String(key).startsWith('DBotScore');
}

/** Another text of the same length and kind. */
function swapped(value: Json): Json {
  const text = String(value);
  const last = text.at(-1) === '0' ? '1' : '0';
  return text.slice(0, -1) + last;
}

/** Faults in what the playbooks read. */
export const contextFaults: readonly Fault[] = [
  contextFault(
    'a dropped field',
    (found) => isMember(found) && isFilled(found),
    ({ place }) => ({ place, by: undefined }),
  ),
  contextFault('a swapped hash', isHash, ({ place, value }) => ({ place, by: swapped(value) })),
  contextFault(
    'a number as text',
    ({ value }) => typeof value === 'number',
    ({ place, value }) => ({ place, by: String(value) }),
  ),
  contextFault(
    'a flipped truth',
    ({ value }) => typeof value === 'boolean',
    ({ place, value }) => ({ place, by: !value }),
  ),
  contextFault(
    'a field too many',
    ({ value }) => isJsonObject(value),
    ({ place }) => ({ place: [...place, 'Surplus'], by: 'x' }),
  ),
  contextFault(
    'a list in another order',
    ({ value }) => isJsonList(value) && JSON.stringify([...value].reverse()) !== JSON.stringify(value),
    ({ place, value }) => ({ place, by: isJsonList(value) ? [...value].reverse() : value }),
  ),
  contextFault(
    'a lost item of a list',
    ({ place, value }) => typeof place.at(-1) === 'number' && value !== null && value !== '',
    ({ place }) => ({ place, by: undefined }),
  ),
  contextFault(
    'an item of a list twice',
    ({ value }) => isJsonList(value) && value.length > 0,
    ({ place, value }) => ({ place, by: isJsonList(value) ? [...value, value[0] ?? null] : value }),
  ),
  contextFault(
    'a value where null belongs',
    ({ place, value }) => value === null && place.at(-1) !== 'VerdictReason' && !isMainName(place.at(-1)),
    ({ place }) => ({ place, by: 'x' }),
  ),
  contextFault(
    'another selector',
    ({ place }) => place.length === 1 && String(place[0]).includes('==='),
    ({ place, value }) => ({ place: [String(place[0]).replaceAll('===', '==')], by: value }),
  ),
  contextFault(
    'a lost context key',
    ({ place }) => place.length === 1,
    ({ place }) => ({ place, by: undefined }),
  ),
  contextFault(
    'another verdict',
    ({ place, value }) => place.at(-1) === 'Verdict' && value !== null,
    ({ place }) => ({
      place,
      by: 'Blacklisted',
    }),
  ),
  contextFault('another score', isOf('Score'), ({ place, value }) => ({ place, by: value === 3 ? 2 : 3 })),
  contextFault('a lost score row', isRow, ({ place }) => ({ place, by: undefined })),
  contextFault('a score without reliability', isOf('Reliability'), ({ place }) => ({ place, by: undefined })),
  contextFault('another vendor', isOf('Vendor'), ({ place }) => ({ place, by: 'Sortie' })),
  entryFault('no entry context', ({ EntryContext: context, ...entry }) =>
    isJsonObject(context) && Object.keys(context).length > 0 ? { ...entry, EntryContext: null } : undefined,
  ),
];

/** Members that stand open where an artifact has no main value (D11). */
function isMainName(step: string | number | undefined): boolean {
  return ['Domain', 'EmailAddress', 'Filename', 'IP', 'Name', 'URL', 'ProcessNames'].includes(String(step));
}
