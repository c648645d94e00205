import { interpolate } from '../../language/context/interpolate.js';
import { readContext } from '../../language/context/read-context.js';
import type { Json } from '../../language/json/json.js';
import { fullPath } from '../plan/full-path.js';
import type { ComplexValue, Value } from '../plan/value.js';
import { compare } from './compare.js';
import { keepItems } from './keep-items.js';
import type { ValueSurroundings } from './surroundings.js';
import { transform } from './transform.js';

/**
 * What a configured value yields (`spec/values-and-dt.md` sections 1 and 4); null for nothing.
 * @throws ValueError for a failed cast or an unknown operator; ContextPathSyntaxError, InterpolationTooLarge, BudgetExceeded
 */
export function resolveValue(value: Value, surroundings: ValueSurroundings): Json {
  switch (value.kind) {
    case 'none':
      return null;
    case 'text': {
      if (!value.text.includes('${')) return value.text;
      const read = interpolate(value.text, surroundings.root, surroundings.functions, surroundings.budget);
      if (read.kind === 'missing') return null;
      if (read.kind === 'value') return read.value;
      // A text that is made takes room besides.
      if (read.text !== value.text) surroundings.budget.spend(read.text.length);
      return read.text;
    }
    case 'path':
      return readContext(surroundings.root, value.path, surroundings.functions, surroundings.budget);
    case 'complex':
      return transformed(value, selected(value, surroundings), surroundings);
  }
}

function selected(value: ComplexValue, surroundings: ValueSurroundings): Json {
  const { root, accessor, filters } = value;
  const read = (from: Json, path: string) =>
    readContext(from, path, surroundings.functions, surroundings.budget);
  if (filters.length === 0) return read(surroundings.root, fullPath(root, accessor));
  const resolve = (side: Value) => resolveValue(side, surroundings);
  const kept = keepItems(read(surroundings.root, root), value, {
    read,
    resolve,
    compare: (operator, left, right, ignoreCase) => compare(operator, left, right, ignoreCase, surroundings),
  });
  if (kept.length === 0) return null;
  if (accessor === '') return kept.length === 1 ? (kept[0] ?? null) : kept;
  // One item is looked into as it is: its own lists stay lists.
  return read(kept.length === 1 ? (kept[0] ?? null) : kept, accessor);
}

function transformed({ transformers }: ComplexValue, value: Json, surroundings: ValueSurroundings): Json {
  let result = value;
  for (const { operator, arguments: given } of transformers) {
    const args = [...given].map(([name, argument]) => [name, resolveValue(argument, surroundings)] as const);
    result = transform(operator, result, Object.fromEntries(args), surroundings);
  }
  return result;
}
