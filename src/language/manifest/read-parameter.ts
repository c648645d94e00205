import { manifestCodes } from './codes.js';
import { parameterKeys } from './known-keys.js';
import type { Parameter, ParameterKind } from './manifest.js';
import { type MapReader, type Placed, readMap, subjectOf } from './map-reader.js';
import { parameterKind, parameterTypes } from './parameter-kind.js';
import { type Reading, shown } from './reading.js';

/** One parameter of `configuration` (`spec/manifest.md` section 3); undefined when it has no name or type. */
export function readParameter(reading: Reading, item: Placed): Parameter | undefined {
  const map = readMap(reading, item, subjectOf('parameter', item.value), parameterKeys);
  if (!map) return undefined;
  const name = map.name('name', manifestCodes.noName);
  const type = readType(map);
  if (name === undefined || type === undefined) return undefined;
  const kind = parameterKind(type) ?? 'text';
  const defaultValue = readDefault(map, kind);
  const fromLicense = map.text('fromlicense');

  return {
    name,
    type,
    kind,
    ...readLabels(map, kind, name),
    description: map.text('additionalinfo') ?? '',
    required: map.flag('required', 'strict'),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    options: map.texts('options'),
    hidden: map.hidden(),
    hiddenUsername: map.flag('hiddenusername'),
    hiddenPassword: map.flag('hiddenpassword'),
    ...(fromLicense === undefined ? {} : { fromLicense }),
  };
}

function readType(map: MapReader): number | undefined {
  const type = map.raw('type')?.value;
  if (type === undefined) {
    const message = `${map.subject} has no "type"; give it a number, for example 0 for a text.`;
    map.report('error', manifestCodes.parameterType, message);
    return undefined;
  }
  if (typeof type !== 'number' || !Number.isSafeInteger(type)) {
    const message = `${map.subject}: "type" is ${shown(type)}; it must be a whole number, for example 0 for a text.`;
    map.report('error', manifestCodes.parameterType, message, 'type');
    return undefined;
  }
  if (parameterKind(type) === undefined) {
    const message = `${map.subject}: type ${type} has no meaning and is read as a text (0). Known are ${parameterTypes.join(', ')}.`;
    map.report('warning', manifestCodes.unknownParameterType, message, 'type');
  }
  return type;
}

/** Credentials and labels have no default; 75 published manifests give credentials an empty one. */
function readDefault(map: MapReader, kind: ParameterKind): string | undefined {
  if (kind === 'credentials' || kind === 'none') return undefined;
  const text = map.defaultText('defaultvalue');
  if (kind === 'boolean' && text !== undefined && !/^(true|false)$/i.test(text)) {
    const message = `${map.subject} is a checkbox; its default is ${shown(text)}, but must be 'true' or 'false'.`;
    map.report('warning', manifestCodes.checkboxDefault, message, 'defaultvalue');
  }
  return text;
}

/** What the boxes of a parameter are called. A lone password box has the label of either key. */
function readLabels(map: MapReader, kind: ParameterKind, name: string) {
  const display = map.text('display') ?? '';
  const displayPassword = map.text('displaypassword') ?? '';
  if (kind !== 'credentials') return { display: display || name, displayPassword };
  const isPasswordOnly = map.flag('hiddenusername');
  return {
    display: display || (isPasswordOnly && displayPassword) || 'Username',
    displayPassword: displayPassword || (isPasswordOnly && display) || 'Password',
  };
}
