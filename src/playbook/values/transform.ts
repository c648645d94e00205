import { isJsonList, type Json, type JsonObject } from '../../language/json/json.js';
import { sizeOf } from './size-of.js';
import type { ValueSurroundings } from './surroundings.js';
import { transformers } from './transformers/index.js';
import type { TransformerSurroundings } from './transformers/transformer.js';
import { ValueError } from './value-error.js';

/**
 * A value after one transformer (`spec/values-and-dt.md` section 5.2): one for single values is applied to each item of a
 * list, and lists among its results are flattened; null stays null, unless the transformer makes something of it.
 * @throws ValueError for one that is not known, and for a value or argument that it cannot work with; BudgetExceeded
 */
export function transform(
  name: string,
  value: Json,
  args: JsonObject,
  surroundings: ValueSurroundings,
): Json {
  const transformer = transformers.get(name);
  if (transformer) {
    const { takes, takesNothing = false } = transformer;
    const budget = surroundings.budget.for(name, 'transformer');
    const spend = (input: Json) => budget.spend(transformer.isShallow ? lengthOf(input) : sizeOf(input));
    const sizeOfArguments = Object.values(args).reduce<number>(
      (sum, argument) => sum + (transformer.isShallow ? lengthOf(argument) : sizeOf(argument)),
      1,
    );
    const { functions, now } = surroundings;
    const metered: TransformerSurroundings = {
      functions,
      now,
      budget,
      get root() {
        return surroundings.root;
      },
    };
    const apply = (input: Json) => {
      if (input === null && !takesNothing) return null;
      budget.spend(sizeOfArguments);
      spend(input);
      const result = transformer.apply(input, args, metered);
      spend(result);
      return result;
    };
    return takes === 'item' ? eachItem(value, apply) : apply(value);
  }
  const automation = surroundings.automation(name);
  if (!automation)
    throw new ValueError(
      `There is no transformer, and no automation, called ${JSON.stringify(name.slice(0, 100))}.`,
    );
  const apply = (input: Json) => (input === null ? null : automation.call({ ...args, value: input }));
  return automation.takesWholeList ? apply(value) : eachItem(value, apply);
}

/** Of what only the first level is looked at. */
function lengthOf(value: Json): number {
  return isJsonList(value) ? value.length : 1;
}

function eachItem(value: Json, apply: (item: Json) => Json): Json {
  if (!isJsonList(value)) return apply(value);
  const results = value.flatMap((item): readonly Json[] => {
    const result = apply(item);
    if (result === null) return [];
    return isJsonList(result) ? result : [result];
  });
  if (results.length === 0) return null;
  return value.length === 1 && results.length === 1 ? (results[0] ?? null) : results;
}
