import { isJsonObject, type JsonObject } from '../../../src/language/json/json.js';
import { entryFault, type Fault } from './fault.js';
import { placesIn, replacedIn } from './places.js';
import { pickOne } from './random.js';

/** A fault in the readable text. */
function readableFault(name: string, change: (text: string, random: () => number) => string): Fault {
  return entryFault(name, (entry, random) => {
    const text = entry['HumanReadable'];
    if (typeof text !== 'string') return undefined;
    const changed = change(text, random);
    return changed === text ? undefined : { ...entry, HumanReadable: changed };
  });
}

function errorFault(name: string, change: (text: string) => string): Fault {
  return entryFault(name, (entry) =>
    entry['Type'] === 4 ? { ...entry, Contents: change(String(entry['Contents'])) } : undefined,
  );
}

const isRow = (line: string) => line.startsWith('| ');

/** Faults in what people read, and in the entries as such. */
export const textFaults: readonly Fault[] = [
  {
    name: 'an entry too many',
    plant(actual) {
      const [entry] = actual.entries;
      return entry && { ...actual, entries: [...actual.entries, entry] };
    },
  },
  {
    name: 'a missing entry',
    plant: (actual) =>
      actual.entries.length === 0 ? undefined : { ...actual, entries: actual.entries.slice(1) },
  },
  entryFault('another type of entry', (entry) => ({ ...entry, Type: entry['Type'] === 4 ? 1 : 4 })),
  entryFault('another format of contents', (entry) => ({
    ...entry,
    ContentsFormat: entry['ContentsFormat'] === 'text' ? 'json' : 'text',
  })),
  entryFault('a lost member of the contents', (entry, random) => {
    const contents = entry['Contents'] ?? null;
    const places = placesIn(contents).filter(({ place, value }) => isLosable(place, value));
    const place = pickOne(places, random)?.place;
    return place && replacedIn(entry, ['Contents', ...place], undefined);
  }),
  entryFault('another value in the contents', (entry, random) => {
    const contents = entry['Contents'] ?? null;
    const places = placesIn(contents).filter(({ value }) => typeof value === 'number');
    const place = pickOne(places, random)?.place;
    return place && isJsonObject(contents) ? replacedIn(entry, ['Contents', ...place], -1) : undefined;
  }),
  entryFault('no contents', (entry) =>
    isJsonObject(entry['Contents']) ? { ...entry, Contents: null } : undefined,
  ),
  readableFault('another title', (text) => text.replace(/^### .*$/m, '### Results')),
  readableFault('a lost row', (text, random) => {
    const lines = text.split('\n');
    const row = pickOne(
      lines.flatMap((line, index) => (isRow(line) && hasValue(line) ? [index] : [])),
      random,
    );
    return lines.filter((_, index) => index !== row).join('\n');
  }),
  readableFault('a row too many', (text) => text.replace(/^(\| .*)$/m, '$1\n$1')),
  readableFault('an empty cell', (text, random) => {
    const lines = text.split('\n');
    const row = pickOne(
      lines.flatMap((line, index) => (isRow(line) && hasValue(line) ? [index] : [])),
      random,
    );
    return lines
      .map((line, index) => (index === row ? line.replace(/\| [^|]*[^|\s][^|]* \|\s*$/, '|  |') : line))
      .join('\n');
  }),
  readableFault('a link that is plain text', (text) => text.replace(/<(https:[^>]*)>/, '$1')),
  readableFault('no readable text', () => ''),
  errorFault('an error without words', () => ''),
  errorFault('an error in words of a language', () => "'NoneType' object has no attribute 'get'"),
  errorFault('an error that tells nothing', () => 'The command failed.'),
];

function hasValue(line: string): boolean {
  return /\| [^|]*[^|\s][^|]* \|\s*$/.test(line);
}

function isLosable(place: readonly unknown[], value: JsonObject[string]): boolean {
  return typeof place.at(-1) === 'string' && value !== null && value !== '';
}
