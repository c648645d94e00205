import type { Interpolation } from '../language/context/interpolate.js';
import { Budget } from '../language/expression/budget.js';
import { isJsonList, type Json, type JsonObject } from '../language/json/json.js';
import type { CommandDeclaration } from '../language/manifest/manifest.js';
import { ArgumentError } from '../sdk/errors/argument-error.js';
import { argumentMeantBy } from './arguments/match-arguments.js';
import { placeBareValue } from './arguments/place-bare-value.js';
import type { BareValue } from './command-line/command-line.js';
import type { ArgumentValue, Template } from './command-line/template.js';
import { TooManyInvocations } from './errors/too-many-invocations.js';
import { TooManyValues } from './errors/too-many-values.js';
import { UnequalLists } from './errors/unequal-lists.js';
import { chooseInstances } from './instances/choose-instances.js';
import { declarationOf, type Instance } from './instances/instance.js';
import type { PlatformArguments } from './platform/platform-arguments.js';
import { splitPlatformArguments } from './platform/split-platform-arguments.js';
import { resolveTemplate } from './resolve-template.js';

/** What somebody asks for, before it is known who does it. */
export interface CommandRequest {
  readonly command: string;
  readonly args: ReadonlyMap<string, ArgumentValue>;
  /** Values without a name, of a typed command line. */
  readonly bare?: readonly BareValue[];
  /** The line as it was typed, for messages about `bare`. */
  readonly source?: string;
}

/** One call of one instance. */
export interface Invocation {
  readonly instance: Instance;
  readonly command: string;
  /** Looked up, still to be coerced: see `readArguments`. */
  readonly args: JsonObject;
  readonly platform: PlatformArguments;
  /** Which of the runs that a list asked for; absent when there is only the one. */
  readonly element?: { readonly index: number; readonly count: number };
}

export interface Expansion {
  /** Instance by instance, within each element by element. */
  readonly invocations: readonly Invocation[];
  readonly warnings: readonly string[];
}

/** A list out of a hostile context must not become endless work. */
const mostInvocations = 10_000;
/** Nor endless memory: each run has its own arguments, those that no list gives among them. */
const mostValues = 500_000;
/** A program may give more arguments than anybody can type, but not so many. */
const mostArguments = 10_000;
/** Characters of text that are put together in the time of one step of a budget. */
const charactersPerStep = 4;

/**
 * Takes a request apart into single calls (`spec/commands.md` sections 3, 5 and 7): expressions are looked up, the
 * platform's arguments taken out, instances chosen, and a list given for an argument that takes one value runs the
 * command once per item; several such lists advance together. Pure.
 * @throws UnsupportedCommand, UnknownInstance, ArgumentError, CommandLineError, UnequalLists, TooManyInvocations,
 *   TooManyValues, BudgetExceeded, or what `interpolate` throws. All expressions of a request share one budget.
 */
export function expand(
  request: CommandRequest,
  instances: readonly Instance[],
  interpolate: (expression: string, budget: Budget) => Interpolation,
): Expansion {
  if (request.args.size > mostArguments) throw new TooManyValues(request.command, mostArguments);
  const budget = new Budget(request.command);
  const warnings = new Set<string>();
  const resolve = (value: ArgumentValue, name: string): Json | undefined => {
    const resolved = resolveTemplate(value, (expression) => interpolate(expression, budget));
    // An expression alone is handed over; among text what it found is copied.
    if (isLive(value) && value.parts.length > 1 && typeof resolved.value === 'string')
      budget.for(asTyped(value)).spend(resolved.value.length / charactersPerStep);
    for (const expression of resolved.missing) {
      warnings.add(`${shortened(expression)} in "${name.slice(0, 100)}" found nothing in the context.`);
    }
    return resolved.value;
  };

  const isDeclared = (name: string) =>
    instances.some(
      (instance) => instance.enabled && declares(declarationOf(instance, request.command), name),
    );
  refuseFoundPaths(request.args.get('extend-context'), isDeclared);

  const named = new Map<string, Json>();
  for (const [name, value] of request.args) {
    const resolved = resolve(value, name);
    if (resolved !== undefined) named.set(name, resolved);
  }
  const selection = splitPlatformArguments(named, isDeclared).platform;
  const choice = chooseInstances(request.command, selection, instances);

  const invocations: Invocation[] = [];
  let values = 0;
  for (const instance of choice.instances) {
    const declaration = declarationOf(instance, choice.command);
    const split = splitPlatformArguments(named, (name) => declares(declaration, name));
    for (const warning of split.warnings) warnings.add(warning);

    const own = new Map(split.own);
    const [bare] = request.bare ?? [];
    const target = placeBareValue(
      { source: request.source ?? '', command: request.command, bare: request.bare ?? [] },
      (name) => request.args.has(name),
      declaration,
    );
    const value = target === undefined || bare === undefined ? undefined : resolve(bare.template, target);
    if (target !== undefined && value !== undefined) own.set(target, value);

    const runs = elements(declaration, own, request.command);
    if (invocations.length + runs.length > mostInvocations) {
      throw new TooManyInvocations(request.command, mostInvocations);
    }
    values += runs.length * own.size;
    if (values > mostValues) throw new TooManyValues(request.command, mostValues);
    const common = { instance, command: choice.command, platform: split.platform };
    for (const [index, args] of runs.entries()) {
      invocations.push(
        runs.length === 1 ? { ...common, args } : { ...common, args, element: { index, count: runs.length } },
      );
    }
  }
  return { invocations, warnings: [...warnings] };
}

/** What an expression finds is data, a vendor's text for one: it is never read as a path in its turn (design decision 12). */
function refuseFoundPaths(extension: ArgumentValue | undefined, isDeclared: (name: string) => boolean): void {
  if (extension === undefined || !isLive(extension) || isDeclared('extend-context')) return;
  const expectation = 'must be written out, for what an expression finds is never read as a path';
  throw new ArgumentError('extend-context', asTyped(extension), expectation);
}

function isLive(value: ArgumentValue): value is Template {
  return value.kind === 'template' && value.parts.some(({ kind }) => kind === 'expression');
}

function asTyped({ parts }: Template): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.source)).join('');
}

function declares(declaration: CommandDeclaration | undefined, name: string): boolean {
  return declaration?.arguments.some((argument) => argument.name === name) ?? false;
}

/** The arguments of each run. What the command does not declare takes a list whole; an empty list is no value. */
function elements(
  declaration: CommandDeclaration | undefined,
  args: ReadonlyMap<string, Json>,
  command: string,
): readonly JsonObject[] {
  const lists = new Map<string, readonly Json[]>();
  const fixed: [string, Json][] = [];
  for (const [name, value] of args) {
    const meant = declaration && isJsonList(value) ? argumentMeantBy(name, declaration) : undefined;
    if (!isJsonList(value) || meant === undefined || meant.isArray) fixed.push([name, value]);
    else if (value.length > 0) lists.set(name, value);
  }
  const [first, ...others] = lists;
  if (first === undefined) return [Object.fromEntries(fixed)];
  const [name, { length }] = first;
  for (const [other, list] of others) {
    if (list.length !== length) throw new UnequalLists(name, length, other, list.length);
  }
  if (length > mostInvocations) throw new TooManyInvocations(command, mostInvocations);
  if (length * args.size > mostValues) throw new TooManyValues(command, mostValues);
  return Array.from({ length }, (_, index) =>
    Object.fromEntries([
      ...fixed,
      ...[...lists].map(([key, list]): [string, Json] => [key, list[index] ?? null]),
    ]),
  );
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
