import type { Json, JsonObject } from '../../language/json/json.js';
import type { AutomationArgument } from '../automation/automation.js';

/** What stands for the world in a simulation (`interface.md`, Simulation). */
export interface Stubs {
  readonly context: JsonObject;
  readonly incident: JsonObject;
  readonly inputs: JsonObject;
  readonly lists: JsonObject;
  /** Absent: every stubbed command has an enabled instance. */
  readonly instances?: readonly JsonObject[];
  readonly commands: ReadonlyMap<string, readonly StubAnswer[]>;
  readonly scripts: ReadonlyMap<string, readonly StubAnswer[]>;
  /** Declarations of commands that no manifest declares. */
  readonly commandArguments: ReadonlyMap<string, readonly AutomationArgument[]>;
  /** By task id: a label, or the answers of a form. */
  readonly answers: ReadonlyMap<string, Json>;
  /** Seconds after which the clock stands still. */
  readonly untilSeconds: number;
}

/** One answer of a command or automation; the members may be combined. */
export interface StubAnswer {
  /** It is this answer's turn when these arguments match, as text. */
  readonly when?: JsonObject;
  readonly outputs?: JsonObject;
  readonly contents?: Json;
  readonly readable?: string;
  readonly error?: string;
  /** What an automation returns. */
  readonly result?: Json;
  readonly polling?: {
    readonly command: string;
    readonly args: JsonObject;
    readonly nextRunSeconds: number;
    readonly timeoutSeconds?: number;
  };
}

export const noStubs: Stubs = {
  context: {},
  incident: {},
  inputs: {},
  lists: {},
  commands: new Map(),
  scripts: new Map(),
  commandArguments: new Map(),
  answers: new Map(),
  untilSeconds: 30 * 24 * 3600,
};
