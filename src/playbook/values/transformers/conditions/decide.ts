import type { Budget } from '../../../../language/expression/budget.js';
import { type Json, type JsonObject, member } from '../../../../language/json/json.js';
import { readJson } from '../../read-json.js';
import { ValueError } from '../../value-error.js';
import { argument, textArgument } from '../given.js';
import { compared } from './compared.js';
import { type DecideOptions, decideOptions } from './decide-options.js';

/**
 * `If-Then-Else`, as the published script does it (`spec/values-and-dt.md` section 5.2): without a condition the value is
 * compared with `equals`; a condition is `left operator right`, whose sides name the value or another argument.
 * @throws ValueError for a condition, an option or an operand that cannot be read
 */
export function decide(value: Json, args: JsonObject, budget: Budget): Json {
  const options = decideOptions(textArgument(args, 'options'));
  const condition = textArgument(args, 'condition').trim() || 'value == equals';
  const branch = holds(condition, value, args, options, budget) ? 'then' : 'else';
  return typed(argument(args, branch) ?? '', branch, value, options);
}

const operands: ReadonlySet<string> = new Set(['value', 'optional_value', 'equals', 'lhs', 'rhs']);
const pattern =
  /^(\w+)\s*(===|!==|==|!=|>=|<=|=~|>|<|(?<=\s)not\s+in\s+list(?=\s)|(?<=\s)in\s+list(?=\s))\s*(\w+)$/;

function holds(
  condition: string,
  value: Json,
  args: JsonObject,
  options: DecideOptions,
  budget: Budget,
): boolean {
  const [, left = '', operator = '', right = ''] = pattern.exec(condition) ?? [];
  if (!operands.has(left) || !operands.has(right))
    throw new ValueError(
      `The condition ${JSON.stringify(condition.slice(0, 100))} cannot be read; write one such as "lhs == rhs".`,
    );
  const side = (name: string) =>
    typed(name === 'value' ? value : (member(args, name) ?? null), name, value, options);
  return compared(side(left), operator.replace(/\s+/g, ' '), side(right), options, budget);
}

/** An operand or answer that is said to be JSON is read as such; one that is said to be the value is that. */
function typed(given: Json, name: string, value: Json, { types }: DecideOptions): Json {
  switch (types.get(name)) {
    case 'value':
      return value;
    case 'json':
      try {
        return typeof given === 'string' ? readJson(given) : given;
      } catch {
        throw new ValueError(`"${name}" is said to be JSON, and is none.`);
      }
    default:
      return given;
  }
}
