import { BoundedCache } from '../../expression/bounded-cache.js';
import { endOfBrackets } from '../braces.js';
import { type Condition, readCondition } from './condition.js';

/** One step of a context key, with the selector that may follow its name. */
export interface KeyStep {
  readonly name: string;
  readonly condition?: Condition;
}

/** A key of an entry context: `A.B(val.ID == obj.ID).C` (`spec/entries.md` section 5). Always has a step. */
interface ContextKey {
  readonly steps: readonly KeyStep[];
  /** What is wrong with the key, as sentences; it can be merged all the same. */
  readonly problems: readonly string[];
}

/** Steps of a key; more are no key but a mistake, or an attack on the stack. */
const mostSteps = 100;

const cache = new BoundedCache<ContextKey>();

/**
 * Reads a context key; never throws. A selector that cannot be read never matches. A key that names no place (`.`,
 * `(true)`, hundreds of steps) is taken as one plain name, so that its value is kept.
 */
export function readContextKey(text: string): ContextKey {
  return cache.get(text, parse);
}

function parse(text: string): ContextKey {
  const steps = splitSteps(text);
  if (steps.length === 0 || steps.length > mostSteps || steps.some(({ name }) => name === '')) {
    return {
      steps: [{ name: text }],
      problems: ['it names no place in the context and is kept as one plain name'],
    };
  }
  const problems = steps.flatMap(({ condition }) =>
    condition?.problem === undefined
      ? []
      : [
          `its condition (${cut(condition.source)}) does not work, so what it should have matched is appended: ${condition.problem}`,
        ],
  );
  return { steps, problems };
}

/** A step without a name comes out with an empty one; a lone dot at either end, or twice, separates nothing. */
function splitSteps(text: string): readonly KeyStep[] {
  const steps: KeyStep[] = [];
  let index = 0;
  while (index < text.length && steps.length <= mostSteps) {
    if (text.charAt(index) === '.') {
      index += 1;
      continue;
    }
    const start = index;
    while (index < text.length && text.charAt(index) !== '.' && text.charAt(index) !== '(') index += 1;
    const name = text.slice(start, index);
    if (text.charAt(index) !== '(') {
      steps.push({ name });
      continue;
    }
    const close = endOfBrackets(text, index);
    const source = text.slice(index + 1, close === undefined ? text.length : close - 1);
    const condition =
      close === undefined ? { source, problem: 'its bracket is not closed' } : readCondition(source);
    steps.push({ name, condition });
    index = close ?? text.length;
  }
  return steps;
}

function cut(source: string): string {
  return source.length > 100 ? `${source.slice(0, 100)}…` : source;
}
