import type { PlatformArguments } from '../../../dispatch/platform/platform-arguments.js';
import { splitPlatformArguments } from '../../../dispatch/platform/split-platform-arguments.js';
import { findExpressions } from '../../../language/context/braces.js';
import { interpolate } from '../../../language/context/interpolate.js';
import { setMember } from '../../../language/context/merge/draft.js';
import { isJsonList, type Json, type JsonObject } from '../../../language/json/json.js';
import type { AutomationArgument } from '../../automation/automation.js';
import type { Value } from '../../plan/value.js';
import { resolveValue } from '../../values/resolve-value.js';
import type { ValueSurroundings } from '../../values/surroundings.js';
import { ValueError } from '../../values/value-error.js';
import { lackOfArguments } from './missing-arguments.js';

/** What a task calls something with: once for each element of the lists that it is given. */
export interface CallArguments {
  readonly elements: readonly JsonObject[];
  readonly platform: PlatformArguments;
}

/** Seconds between the tries of a task that does not say so (`spec/playbook-format.md` section 2.2). */
const usualRetryInterval = 30;
/** A list out of a hostile context must not become endless work. */
const mostElements = 10_000;

/**
 * Resolves the arguments of a task: the platform's own are taken out, defaults filled in, and lists given for arguments
 * that take one value are taken apart (`spec/playbook-format.md` sections 2.2 to 2.4).
 * @throws ValueError, ArgumentError and what resolving a value may throw
 */
export function callArguments(
  given: ReadonlyMap<string, Value>,
  declared: readonly AutomationArgument[],
  surroundings: ValueSurroundings,
): CallArguments {
  const resolved = new Map<string, Json>();
  for (const [name, value] of given) {
    const json = resolveValue(value, surroundings);
    if (json !== null) resolved.set(name, json);
  }
  const names = new Set(declared.map(({ name }) => name));
  if (!names.has('extend-context')) refuseFoundPaths(given.get('extend-context'));
  const { platform, own } = splitPlatformArguments(resolved, (name) => names.has(name));
  const complete = new Map([...own, ...defaultsFor(own, declared, surroundings)]);
  const missing = declared.filter(({ name, isRequired }) => isRequired && !isSupplied(complete.get(name)));
  if (missing.length > 0) throw new ValueError(lackOfArguments(missing.map(({ name }) => name)));
  return {
    elements: takenApart(
      complete,
      new Set(declared.filter(({ isArray }) => !isArray).map(({ name }) => name)),
    ),
    platform:
      platform.retryCount > 0 && !resolved.has('retry-interval')
        ? { ...platform, retryIntervalSeconds: usualRetryInterval }
        : platform,
  };
}

/** The defaults of arguments that are not supplied, with their `${…}` looked up. */
export function defaultsFor(
  given: ReadonlyMap<string, Json>,
  declared: readonly AutomationArgument[],
  surroundings: ValueSurroundings,
): readonly (readonly [string, Json])[] {
  return declared.flatMap(({ name, default: text }) => {
    if (text === undefined || given.has(name)) return [];
    if (!text.includes('${')) return [[name, text] as const];
    const read = interpolate(text, surroundings.root, surroundings.functions, surroundings.budget);
    if (read.kind === 'missing') return [];
    return [[name, read.kind === 'value' ? read.value : read.text] as const];
  });
}

/** What an expression finds is data, a vendor's text for one: it is never read as a path in its turn (design decision 12). */
function refuseFoundPaths(extension: Value | undefined): void {
  if (extension === undefined || extension.kind === 'none') return;
  if (extension.kind === 'text' && findExpressions(extension.text).length === 0) return;
  throw new ValueError(
    'extend-context must be written out, for what an expression finds is never read as a path.',
  );
}

function isSupplied(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(isJsonList(value) && value.length === 0);
}

/** Lists of several single-valued arguments advance together; what has no element left is not supplied. */
function takenApart(args: ReadonlyMap<string, Json>, single: ReadonlySet<string>): readonly JsonObject[] {
  const isTakenApart = (name: string, value: Json): value is readonly Json[] =>
    single.has(name) && isJsonList(value);
  let rounds = 1;
  for (const [name, value] of args) if (isTakenApart(name, value)) rounds = Math.max(rounds, value.length);
  if (rounds > mostElements)
    throw new ValueError(
      `A list of ${rounds} elements asks for as many calls; at most ${mostElements} are made.`,
    );
  return Array.from({ length: rounds }, (_, index) => {
    const element: Record<string, Json> = {};
    for (const [name, value] of args) {
      const own = isTakenApart(name, value) ? value[index] : value;
      if (own !== undefined) setMember(element, name, own);
    }
    return element;
  });
}
