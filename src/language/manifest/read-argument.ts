import { didYouMean } from '../names/nearest-names.js';
import { manifestCodes } from './codes.js';
import { argumentKeys } from './known-keys.js';
import type { Argument } from './manifest.js';
import { type MapReader, type Placed, readMap, subjectOf } from './map-reader.js';
import { type Reading, shown } from './reading.js';

/** One argument of a command (`spec/manifest.md` section 4); undefined when it has no name. */
export function readArgument(reading: Reading, item: Placed): Argument | undefined {
  const map = readMap(reading, item, subjectOf('argument', item.value), argumentKeys);
  const name = map?.name('name', manifestCodes.noName);
  if (!map || name === undefined) return undefined;
  const defaultValue = map.defaultText('defaultValue');
  const aliasOf = map.text('x-alias-of');

  return {
    name,
    description: map.text('description') ?? '',
    required: map.flag('required', 'strict'),
    isDefault: map.flag('default', 'strict'),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    predefined: map.texts('predefined'),
    isArray: map.flag('isArray', 'strict'),
    secret: map.flag('secret', 'strict'),
    deprecated: map.flag('deprecated'),
    hidden: map.hidden(),
    kind: readKind(map),
    ...(aliasOf === undefined ? {} : { aliasOf }),
  };
}

/** The spellings of `type` in lower case; those that are only hints for a form are texts. */
const kinds: ReadonlyMap<string, Argument['kind']> = new Map([
  ['string', 'text'],
  ['text', 'text'],
  ['textarea', 'text'],
  ['date', 'text'],
  ['predefined', 'text'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['keyvalue', 'keyValue'],
]);

const suggestedTypes = ['String', 'textArea', 'Date', 'Number', 'Boolean', 'keyValue'];

function readKind(map: MapReader): Argument['kind'] {
  const spelling = map.text('type');
  if (spelling === undefined) return 'text';
  // A parameter's type number, as one published manifest has it: all of those are texts here.
  const kind = kinds.get(spelling.trim().toLowerCase()) ?? (/^\d{1,2}$/.test(spelling) ? 'text' : undefined);
  if (kind !== undefined) return kind;
  const message = `${map.subject} has the type ${shown(spelling)}, which is not known and is read as a text.${didYouMean(spelling, suggestedTypes)}`;
  map.report('warning', manifestCodes.unknownArgumentType, message, 'type');
  return 'text';
}
