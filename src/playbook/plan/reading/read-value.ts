import { isJsonList, isJsonObject } from '../../../language/json/json.js';
import { shown } from '../../../language/manifest/reading.js';
import type { Path } from '../../../language/yaml/yaml-document.js';
import { playbookCodes } from '../codes.js';
import { fullPath } from '../full-path.js';
import type { Comparison, Formula, TransformerCall, Value } from '../value.js';
import { checkPath, checkPathsIn } from './check-path.js';
import { MapView } from './map-view.js';
import { comparisonName, transformerName } from './operator-names.js';
import { readKeyValuePairs } from './read-key-value-pairs.js';
import { type Placed, type Reading, scalarText } from './reading.js';
import { stripPath, stripRoot } from './strip-residue.js';

/** A value that is not given. */
export const noValue: Value = { kind: 'none' };

/**
 * Reads a value object (`spec/playbook-format.md` section 1.2): `{}`, `{simple: …}`, `{complex: …}`, or a bare text as
 * old playbooks have it. `as` says what a simple one is: a text with `${…}` in it, or a context path.
 */
export function readValue(reading: Reading, placed: Placed | undefined, as: 'text' | 'path' = 'text'): Value {
  if (!placed || placed.value === null) return noValue;
  if (!isJsonObject(placed.value)) return readSimple(reading, placed, as);
  if (Object.keys(placed.value).length === 0) return noValue;

  const view = new MapView(reading, placed.value, placed.path);
  const complex = view.map('complex');
  if (complex) return readComplex(reading, complex);
  const simple = view.get('simple');
  if (simple) return readSimple(reading, simple, as);
  const pairs = readKeyValuePairs(reading, view);
  if (pairs !== undefined) return textValue(reading, pairs, placed.path);
  if (view.entries().some(([key, { value }]) => value !== null || (key !== 'simple' && key !== 'complex'))) {
    const message = `${shown(placed.value)} is no value; write {simple: …} or {complex: …}. It counts as not given.`;
    reading.report({ level: 'warning', code: playbookCodes.unexpectedValue, message, path: placed.path });
  }
  return noValue;
}

/** Reads a map of values by name: the arguments of a task. */
export function readValues(reading: Reading, view: MapView | undefined): ReadonlyMap<string, Value> {
  return new Map((view?.entries() ?? []).map(([name, placed]) => [name, readValue(reading, placed)]));
}

/**
 * Reads the member of a map that holds groups of comparisons: the outer list is AND, an inner one OR. A comparison
 * that stands in the outer list counts as a group of its own.
 */
export function readFormula(reading: Reading, holder: MapView, key: string): Formula {
  return holder.items(key).flatMap(({ value, path }) => {
    const members = isJsonList(value) ? value.map((item, index) => ({ item, path: [...path, index] })) : [];
    const comparisons = (isJsonObject(value) ? [{ item: value, path }] : members).flatMap((member) =>
      isJsonObject(member.item)
        ? [readComparison(reading, new MapView(reading, member.item, member.path))]
        : [],
    );
    return comparisons.length === 0 ? [] : [comparisons];
  });
}

function readComparison(reading: Reading, view: MapView): Comparison {
  const comparison: Comparison = {
    operator: comparisonName(view.text('operator') ?? ''),
    left: readSide(reading, view.map('left')),
    right: readSide(reading, view.map('right')),
    ignoreCase: view.flag('ignorecase'),
  };
  reading.place(comparison, view.path);
  return comparison;
}

/** One side of a comparison, or an argument of a transformer: `{value: …, iscontext: true}`. */
function readSide(reading: Reading, side: MapView | undefined): Value {
  if (!side) return noValue;
  return readValue(reading, side.get('value'), side.flag('iscontext') ? 'path' : 'text');
}

function readComplex(reading: Reading, view: MapView): Value {
  const { root, accessor } = stripRoot(view.text('root') ?? '', view.text('accessor') ?? '');
  const filters = readFormula(reading, view, 'filters');
  const transformers = view.maps('transformers').map((call) => readTransformer(reading, call));
  if (root === '' && accessor === '' && transformers.length === 0) return noValue;

  if (filters.length === 0) checkPath(reading, fullPath(root, accessor), view.path);
  else for (const path of [root, accessor]) checkPath(reading, path, view.path);
  const value: Value = { kind: 'complex', root, accessor, filters, transformers };
  reading.place(value, view.path);
  return value;
}

function readTransformer(reading: Reading, view: MapView): TransformerCall {
  const given = view.map('args')?.entries() ?? [];
  const call: TransformerCall = {
    operator: transformerName(view.text('operator') ?? ''),
    arguments: new Map(
      given.map(([name, { value, path }]) => [
        name,
        isJsonObject(value) ? readSide(reading, new MapView(reading, value, path)) : noValue,
      ]),
    ),
  };
  reading.place(call, view.path);
  return call;
}

function readSimple(reading: Reading, placed: Placed, as: 'text' | 'path'): Value {
  const text = scalarText(reading, placed) ?? jsonText(reading, placed);
  const path = as === 'path' ? stripPath(text) : undefined;
  if (path === undefined) return textValue(reading, text, placed.path);
  if (path === '') return noValue;
  checkPath(reading, path, placed.path);
  const value: Value = { kind: 'path', path };
  reading.place(value, placed.path);
  return value;
}

function textValue(reading: Reading, text: string, path: Path): Value {
  checkPathsIn(reading, text, path);
  const value: Value = { kind: 'text', text };
  reading.place(value, path);
  return value;
}

/** What stands where a text belongs is taken as the JSON text that it would be in an argument. */
function jsonText(reading: Reading, { value, path }: Placed): string {
  const kind = isJsonList(value) ? 'a list' : 'a map';
  const message = `${shown(value)} is ${kind} where a text belongs; it is taken as JSON text.`;
  reading.report({ level: 'warning', code: playbookCodes.unexpectedValue, message, path });
  return JSON.stringify(value);
}
