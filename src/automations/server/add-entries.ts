import { type Entry, type EntryFormat, EntryType } from '../../language/entry/entry.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList, shown } from '../../playbook/values/cast.js';
import { argument } from '../given.js';
import { needFew } from '../limits.js';
import { typedValue } from '../typed-value.js';
import { carriedOut } from './carried-out.js';
import { needOwnIncident } from './incident-meant.js';

const formats: readonly EntryFormat[] = ['html', 'table', 'json', 'text', 'dbotCommandResponse', 'markdown'];

/** `addEntries`: puts entries into the War Room; their context is not merged (`spec/builtin-scripts.md`). */
export const addEntries: Automation = {
  name: 'addEntries',
  description: 'Puts entries into the War Room.',
  arguments: [
    { name: 'entries', description: 'Entries, or their JSON.', isRequired: true, isArray: true },
    { name: 'id', description: 'The incident; only the one that is investigated has a War Room.' },
  ],
  run(call) {
    needOwnIncident(call, 'id');
    const value = typedValue(argument(call.args, 'entries'), false);
    const given = asList(value);
    needFew(given, '"entries"');
    return carriedOut([{ kind: 'add-entries', entries: given.map(readEntry) }]);
  },
};

/** Members that are none of an entry are left out; a file's bytes would not be here. */
function readEntry(value: Json): Entry {
  if (!isJsonObject(value)) {
    if (typeof value === 'string') return { Type: EntryType.note, ContentsFormat: 'text', Contents: value };
    throw new AutomationFailed(`${shown(value)} is no entry.`);
  }
  const contents = member(value, 'Contents') ?? null;
  const readable = member(value, 'HumanReadable');
  const tags = member(value, 'Tags');
  return {
    Type: typeOf(value),
    ContentsFormat: formatOf(value, contents),
    Contents: contents,
    ...(typeof readable === 'string'
      ? { HumanReadable: readable, ReadableContentsFormat: 'markdown' as const }
      : {}),
    ...(member(value, 'Note') === true ? { Note: true } : {}),
    ...(isJsonList(tags) ? { Tags: tags.map(asAnyText) } : {}),
  };
}

function typeOf(value: JsonObject): EntryType {
  const type = member(value, 'Type') ?? null;
  const kinds = [EntryType.error, EntryType.warning];
  return kinds.find((kind) => kind === type) ?? EntryType.note;
}

function formatOf(value: JsonObject, contents: Json): EntryFormat {
  const format = member(value, 'ContentsFormat') ?? null;
  return formats.find((known) => known === format) ?? (typeof contents === 'string' ? 'text' : 'json');
}
