import type { OutsideAutomation } from '../../automations/outside/outside-automation.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Manifest } from '../../language/manifest/manifest.js';
import { asEntryContext, automaticOutputs } from './automatic-outputs.js';
import type { StubAnswer, Stubs } from './stubs.js';

/** What commands answer that nobody has stubbed: their outputs, by their names. */
export type AutomaticAnswers = ReadonlyMap<string, JsonObject>;

/**
 * The automatic answers of every declared command that has no stub, and of every automation that a simulation cannot
 * perform: what they declare (`interface.md`, `--auto-stubs`).
 */
export function automaticAnswers(
  { commands, scripts }: Pick<Stubs, 'commands' | 'scripts'>,
  manifests: readonly Manifest[],
  outside: readonly OutsideAutomation[] = [],
): AutomaticAnswers {
  const declared = [
    ...outside.filter(({ name }) => !scripts.has(name)),
    ...manifests.flatMap((manifest) => manifest.commands),
  ];
  return new Map(
    declared
      .filter(({ name }) => !commands.has(name))
      .map(({ name, outputs }): [string, JsonObject] => [name, automaticOutputs(outputs)]),
  );
}

/** Stubs that give automatic answers too. */
export function withAnswers(stubs: Stubs, answers: AutomaticAnswers): Stubs {
  const automatic = [...answers].map(([name, outputs]): [string, readonly StubAnswer[]] => [
    name,
    [automaticAnswer(outputs)],
  ]);
  return { ...stubs, commands: new Map([...stubs.commands, ...automatic]) };
}

/** One answer that leaves these outputs. */
export function automaticAnswer(outputs: JsonObject): StubAnswer {
  return { outputs: asEntryContext(outputs), contents: outputs };
}
