import type { Json } from '../../language/json/json.js';
import { booleanOf } from '../arguments/boolean-of.js';
import { BadList, listOf } from '../arguments/list-of.js';
import { numberOf } from '../arguments/number-of.js';
import { refuse } from '../arguments/refuse.js';
import { textOf } from '../arguments/text-of.js';
import { parseExtendContext } from './extend-context.js';
import {
  type AutoExtract,
  autoExtractModes,
  ignoredNames,
  noPlatformArguments,
  type PlatformArguments,
  platformArgumentNames,
} from './platform-arguments.js';

/** Longer times than a timer can hold (24.8 days) are refused. */
const longestSeconds = 2_147_483;
const mostRetries = 1000;

export interface SplitArguments {
  readonly platform: PlatformArguments;
  /** What is left for the command. */
  readonly own: ReadonlyMap<string, Json>;
  readonly warnings: readonly string[];
}

/**
 * Takes the platform's arguments out of a call (`spec/commands.md` section 4). A name that the command itself declares
 * is the command's. Null and empty text count as absent.
 * @throws ArgumentError for a value that the platform cannot use.
 */
export function splitPlatformArguments(
  args: ReadonlyMap<string, Json>,
  declares: (name: string) => boolean,
): SplitArguments {
  const own = new Map<string, Json>();
  const warnings: string[] = [];
  let platform = noPlatformArguments;
  for (const [name, value] of args) {
    if (!platformArgumentNames.includes(name) || declares(name)) {
      own.set(name, value);
    } else if (ignoredNames.has(name)) {
      // A task's own setting is often copied into its arguments: no news to anyone.
      if (name !== 'continue-on-error') warnings.push(`Argument "${name}" has no effect here.`);
    } else if (value !== null && value !== '') {
      platform = { ...platform, ...readOne(name, value) };
    }
  }
  return { platform, own, warnings };
}

function readOne(name: string, value: Json): Partial<PlatformArguments> {
  switch (name) {
    case 'using':
      return selection(name, value, (using) => ({ using }));
    case 'using-brand':
      return selection(name, value, (usingBrand) => ({ usingBrand }));
    case 'using-category':
      return selection(name, value, (usingCategory) => ({ usingCategory }));
    case 'extend-context':
      return { extendContext: parseExtendContext(textOf(value)) };
    case 'ignore-outputs':
    case 'ignore-output':
      return { ignoreOutputs: flag(name, value) };
    case 'raw-response':
      return { rawResponse: flag(name, value) };
    case 'debug-mode':
      return { debugMode: flag(name, value) };
    case 'auto-extract':
      return { autoExtract: mode(name, value) };
    case 'execution-timeout': {
      const seconds = wholeNumber(name, value, longestSeconds);
      // 0 is what playbooks write for "no limit of my own".
      return seconds === 0 ? {} : { executionTimeoutSeconds: seconds };
    }
    case 'retry-count':
      return { retryCount: wholeNumber(name, value, mostRetries) };
    default:
      return { retryIntervalSeconds: wholeNumber(name, value, longestSeconds) };
  }
}

/** No name at all selects nothing, as if the argument were absent. */
function selection(
  name: string,
  value: Json,
  wrap: (names: readonly string[]) => Partial<PlatformArguments>,
): Partial<PlatformArguments> {
  const read = names(name, value);
  return read.length === 0 ? {} : wrap(read);
}

function names(name: string, value: Json): readonly string[] {
  try {
    return listOf(value)
      .map((item) => textOf(item).trim())
      .filter((item) => item !== '');
  } catch (error) {
    if (error instanceof BadList)
      throw refuse({ name }, value, 'must be a list of names separated by commas');
    throw error;
  }
}

function flag(name: string, value: Json): boolean {
  const read = booleanOf(value);
  if (read === undefined) throw refuse({ name }, value, 'must be true or false');
  return read;
}

function mode(name: string, value: Json): AutoExtract {
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : value;
  const found = autoExtractModes.find((known) => known === wanted);
  if (found === undefined) throw refuse({ name }, value, `must be one of ${autoExtractModes.join(', ')}`);
  return found;
}

function wholeNumber(name: string, value: Json, largest: number): number {
  const read = numberOf(value);
  if (read === undefined || !Number.isInteger(read) || read < 0 || read > largest) {
    throw refuse({ name }, value, `must be a whole number from 0 to ${largest}`);
  }
  return read;
}
