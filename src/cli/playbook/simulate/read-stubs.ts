import { Ajv } from 'ajv';
import { ajvOptions } from '../../../language/manifest/ajv-options.js';
import { describeValidation } from '../../../language/manifest/describe-validation.js';
import { parseYaml } from '../../../language/yaml/parse-yaml.js';
import { formatProblem } from '../../../language/yaml/problem.js';
import { noStubs, type StubAnswer, type Stubs } from '../../../playbook/simulation/stubs.js';
import { ConfigurationError } from '../../../sdk/errors/configuration-error.js';
import { stubsSchema, type WrittenAnswer, type WrittenStubs } from './stubs-schema.js';

/** Stubs, and where their playbooks lie: paths as written, relative to the file. */
export interface ReadStubs {
  readonly stubs: Stubs;
  readonly playbooks: readonly string[];
}

/**
 * Reads the stubs of a simulation, YAML or JSON.
 * @throws ConfigurationError that says where the text is wrong, or what is wrong with its members
 */
export function readStubs(text: string, file: string): ReadStubs {
  const { value, problems } = parseYaml(text, file);
  if (value === undefined) throw new ConfigurationError(problems.map(formatProblem).join('\n'));
  const validate = new Ajv(ajvOptions).compile<WrittenStubs>(stubsSchema);
  const written: unknown = value ?? {};
  if (!validate(written)) throw new ConfigurationError(`${file}: ${describeValidation(validate.errors)}`);
  const { context, incident, inputs, lists, instances, commands, scripts, commandArguments, answers, until } =
    written;
  return {
    playbooks: written.playbooks ?? [],
    stubs: {
      context: context ?? {},
      incident: incident ?? {},
      inputs: inputs ?? {},
      lists: lists ?? {},
      ...(instances ? { instances } : {}),
      commands: decks(commands),
      scripts: decks(scripts),
      commandArguments: new Map(
        Object.entries(commandArguments ?? {}).map(([command, declared]) => [
          command,
          Object.entries(declared).map(([name, { isArray, required, default: text }]) => ({
            name,
            description: '',
            ...(isArray === undefined ? {} : { isArray }),
            ...(required === undefined ? {} : { isRequired: required }),
            ...(text === undefined ? {} : { default: String(text) }),
          })),
        ]),
      ),
      answers: new Map(Object.entries(answers ?? {})),
      untilSeconds: until === undefined ? noStubs.untilSeconds : secondsOf(until),
    },
  };
}

function decks(written: WrittenStubs['commands']): ReadonlyMap<string, readonly StubAnswer[]> {
  return new Map(Object.entries(written ?? {}).map(([name, answers]) => [name, answers.map(answerOf)]));
}

function answerOf({ polling, ...rest }: WrittenAnswer): StubAnswer {
  if (!polling) return rest;
  const { command, args = {}, nextRun, timeout } = polling;
  return {
    ...rest,
    polling: {
      command,
      args,
      nextRunSeconds: nextRun,
      ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
    },
  };
}

/** A duration of ISO 8601 in days and less. */
function secondsOf(text: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  const [, days, hours, minutes, seconds] = parts ?? [];
  const number = (digits: string | undefined) => Number(digits ?? 0);
  return ((number(days) * 24 + number(hours)) * 60 + number(minutes)) * 60 + number(seconds);
}
