import { isJsonObject, type JsonObject, member } from '../../../language/json/json.js';
import { type AutomaticAnswers, automaticAnswer } from '../automatic-stubs.js';
import type { StubAnswer, Stubs } from '../stubs.js';
import type { CallNumber } from './calls-before.js';
import { granting } from './grant.js';
import type { Wish } from './wish.js';

/** A wish, and the calls that were made before it is read. */
export interface DatedWish extends Wish {
  readonly before: readonly CallNumber[];
}

/**
 * Stubs that grant wishes, later ones before earlier ones: of an input as an input, of a field of the incident there, of
 * anything else in the last answer before it is read that tells of the same; in the last one of all where none does, and
 * in the context where nothing was called. What somebody has stubbed stays as it is.
 */
export function granted(stubs: Stubs, wishes: readonly DatedWish[], answers: AutomaticAnswers): Stubs {
  let given: JsonObject = { inputs: stubs.inputs, incident: stubs.incident, context: stubs.context };
  const decks = new Map<string, JsonObject[]>();
  const deckOf = ({ command, number }: CallNumber): JsonObject[] => {
    const deck = decks.get(command) ?? [];
    decks.set(command, deck);
    while (deck.length <= number) deck.push(answers.get(command) ?? {});
    return deck;
  };
  const answerOf = (call: CallNumber): JsonObject => deckOf(call)[call.number] ?? {};
  const grantIn = (call: CallNumber, wish: Wish) => {
    deckOf(call)[call.number] = granting(answerOf(call), wish);
  };
  for (const { before, ...wish } of wishes) {
    const [root = '', ...below] = wish.path;
    const own = before.filter(({ command }) => answers.has(command));
    const telling = own.filter((call) => member(answerOf(call), String(root)) !== undefined);
    const last = telling.at(-1) ?? own.at(-1);
    if (root === 'inputs') given = granting(given, { ...wish, path: [root, below.join('.')] });
    else if (root === 'incident') given = granting(given, wish);
    else if (before.some(({ command }) => isStubbed(stubs, answers, command, String(root)))) continue;
    else if (wish.wanted.kind === 'nothing') for (const call of telling) grantIn(call, wish);
    else if (last) grantIn(last, wish);
    else given = granting(given, { ...wish, path: ['context', root, ...below] });
  }
  const changed = [...decks].map(([command, deck]): [string, readonly StubAnswer[]] => {
    const usual = answers.get(command) ?? {};
    return [command, [...deck, usual].map(automaticAnswer)];
  });
  return {
    ...stubs,
    inputs: objectIn(given, 'inputs'),
    incident: objectIn(given, 'incident'),
    context: objectIn(given, 'context'),
    commands: new Map([...stubs.commands, ...changed]),
  };
}

function objectIn(given: JsonObject, name: string): JsonObject {
  const part = member(given, name);
  return isJsonObject(part) ? part : {};
}

/** Whether a command's own stub tells of what lies under a root. */
function isStubbed(stubs: Stubs, automatic: AutomaticAnswers, command: string, root: string): boolean {
  if (automatic.has(command)) return false;
  const told = (stubs.commands.get(command) ?? []).flatMap(({ outputs = {} }) => Object.keys(outputs));
  return told.some((key) => key.split(/[.([]/, 1)[0] === root);
}
