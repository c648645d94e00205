import type { Json, JsonObject } from '../../../language/json/json.js';

const anything = {};
const map = { type: 'object' } as const;
const answer = {
  type: 'object',
  properties: {
    when: map,
    outputs: map,
    contents: anything,
    readable: { type: 'string' },
    error: { type: 'string' },
    result: anything,
    polling: {
      type: 'object',
      required: ['command', 'nextRun'],
      properties: {
        command: { type: 'string' },
        args: map,
        nextRun: { type: 'number', minimum: 0 },
        timeout: { type: 'number', minimum: 0 },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;
const answers = {
  type: 'object',
  additionalProperties: { type: 'array', minItems: 1, items: answer },
} as const;

/** The JSON Schema of the stubs of a simulation (`interface.md`, Simulation). */
export const stubsSchema = {
  type: 'object',
  properties: {
    context: map,
    incident: map,
    inputs: map,
    lists: map,
    instances: { type: 'array', items: map },
    playbooks: { type: 'array', items: { type: 'string' } },
    commands: answers,
    scripts: answers,
    commandArguments: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            isArray: { type: 'boolean' },
            required: { type: 'boolean' },
            default: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
          },
          additionalProperties: false,
        },
      },
    },
    answers: { type: 'object', additionalProperties: anything },
    until: { type: 'string', pattern: '^P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$' },
  },
  additionalProperties: false,
} as const;

/** Stubs as they are written in a file. */
export interface WrittenStubs {
  readonly context?: Written;
  readonly incident?: Written;
  readonly inputs?: Written;
  readonly lists?: Written;
  readonly instances?: readonly Written[];
  readonly playbooks?: readonly string[];
  readonly commands?: Readonly<Record<string, readonly WrittenAnswer[]>>;
  readonly scripts?: Readonly<Record<string, readonly WrittenAnswer[]>>;
  readonly commandArguments?: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly isArray?: boolean;
            readonly required?: boolean;
            readonly default?: string | number | boolean;
          }
        >
      >
    >
  >;
  readonly answers?: Written;
  readonly until?: string;
}

type Written = JsonObject;

export interface WrittenAnswer {
  readonly when?: Written;
  readonly outputs?: Written;
  readonly contents?: Json;
  readonly readable?: string;
  readonly error?: string;
  readonly result?: Json;
  readonly polling?: {
    readonly command: string;
    readonly args?: Written;
    readonly nextRun: number;
    readonly timeout?: number;
  };
}
