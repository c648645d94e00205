import { TreeInterpreter } from '@jmespath-community/jmespath';
import type { Budget } from '../../../language/expression/budget.js';

type Interpreter = typeof TreeInterpreter;

const stepsPerVisit = 4;
const charactersPerStep = 4;

/**
 * An interpreter of JMESPath whose work is counted: `map(&map(&@, $), $)` takes the square of a list, and there is no
 * end to the powers; `pad_left` makes a text as wide as it is told.
 */
export function meteredInterpreter(budget: Budget): Interpreter {
  // The package exports one interpreter for all, not its class: a new one has functions that lead back to itself.
  const fresh: Interpreter = Reflect.construct(TreeInterpreter.constructor, []);
  return metered(fresh, budget);
}

function metered(interpreter: Interpreter, budget: Budget): Interpreter {
  const visit = interpreter.visit.bind(interpreter);
  interpreter.visit = (node, value) => {
    budget.spend(stepsPerVisit);
    const result = visit(node, value);
    budget.spend(lengthOf(result));
    return result;
  };
  const withScope = interpreter.withScope.bind(interpreter);
  interpreter.withScope = (scope) => metered(withScope(scope), budget);
  const { runtime } = interpreter;
  const callFunction = runtime.callFunction.bind(runtime);
  runtime.callFunction = (name, args) => {
    budget.spend(stepsOfCall(name, args));
    return callFunction(name, args);
  };
  return interpreter;
}

/** What a function takes that is not to be seen by what it calls or makes. */
function stepsOfCall(name: string, args: readonly unknown[]): number {
  const lengths = args.map(lengthOf);
  const [subject = 0, second = 0, third = 0] = lengths;
  switch (name) {
    case 'pad_left':
    case 'pad_right':
      return typeof args[1] === 'number' ? Math.ceil(Math.max(0, args[1])) : 0;
    case 'replace':
      // A separator may stand between any two characters, and be compared with all that follow.
      return subject * (1 + second) * charactersPerStep + subject * third * charactersPerStep;
    case 'join':
      return second * (1 + subject * charactersPerStep);
    case 'contains':
    case 'find_first':
    case 'find_last':
    case 'split':
    case 'ends_with':
      return subject * (1 + second);
    case 'sort':
    case 'sort_by':
    case 'to_string':
      return subject * 20;
    default:
      return subject;
  }
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Math.ceil(value.length / charactersPerStep);
  return Array.isArray(value) ? value.length : 1;
}
