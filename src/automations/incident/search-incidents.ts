import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { asAnyText, asParts } from '../../playbook/values/cast.js';
import { done, shownNote } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { searchArguments } from '../server/get-incidents.js';
import { firstError } from './first-error.js';
import { handOver } from './hand-over.js';

/**
 * `SearchIncidentsV2`: getIncidents, after which name and type must fit exactly (`spec/builtin-scripts.md`). What is found
 * is `foundIncidents` in the context.
 */
export const searchIncidentsV2: Automation = {
  name: 'SearchIncidentsV2',
  description: 'Looks for incidents.',
  arguments: [
    ...searchArguments,
    { name: 'trimevents', description: 'Means nothing here.', default: '0' },
    { name: 'searchresultslabel', description: 'Noted on each incident that is found.' },
  ],
  run({ args }) {
    const { trimevents: _, searchresultslabel: _label, ...asked } = args;
    return handOver('getIncidents', asked);
  },
  resume({ args }, _kept, answer) {
    if (firstError(answer)) return { kind: 'done', relayed: answer };
    const data = answer.flatMap(incidentsIn).filter((incident) => fits(incident, args));
    const label = textArgument(args, 'searchresultslabel');
    const found = data.map((incident) => ({
      ...incident,
      incidentLink: `/#/Details/${asAnyText(member(incident, 'id') ?? null)}`,
      ...(label === '' ? {} : { searchResultsLabel: label }),
    }));
    const contents = [{ Contents: { data, total: data.length } }];
    if (found.length === 0) return done(shownNote(contents, 'Incidents not found.'));
    return done(
      shownNote(contents, `Incidents found: ${found.length}.`, {
        'foundIncidents(val.id && val.id == obj.id)': found,
      }),
    );
  },
};

function incidentsIn({ entry }: NewEntry): readonly JsonObject[] {
  const { Contents } = entry;
  const data: Json = isJsonObject(Contents) ? (member(Contents, 'data') ?? null) : null;
  return isJsonList(data) ? data.filter(isJsonObject) : [];
}

function fits(incident: JsonObject, args: JsonObject): boolean {
  return ['name', 'type'].every((field) => {
    const wanted = asParts(argument(args, field)).filter((text) => text !== '');
    return wanted.length === 0 || wanted.includes(asAnyText(member(incident, field) ?? null));
  });
}
