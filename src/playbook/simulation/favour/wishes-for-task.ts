import type { Json } from '../../../language/json/json.js';
import { namesMissing } from '../../engine/call/missing-arguments.js';
import type { ChoiceTask, Task } from '../../plan/task.js';
import type { Value } from '../../plan/value.js';
import type { Seen } from './seen.js';
import { anything, exactly, type Wish } from './wish.js';
import { wishesAt } from './wishes-at.js';
import { wishesForFormula, wishesForValue } from './wishes-for-formula.js';

type Arguments = ReadonlyMap<string, Value>;

/** What must be in the context for a task that halted to go on; one set for each way that may help. */
export function waysForward(task: Task, error: string, seen: Seen): readonly (readonly Wish[])[] {
  switch (task.kind) {
    case 'choice':
      return task.choices.map((_, index) => wishesForChoice(task, index, seen));
    case 'automation':
    case 'command':
    case 'playbook': {
      const missing = namesMissing(error).flatMap((name) => {
        const value = task.arguments.get(name);
        return value ? wishesForValue(value, anything, seen) : [];
      });
      const answer = task.kind === 'automation' ? wishesForAnswer(task.automation, task.arguments, seen) : [];
      return [missing, answer];
    }
    default:
      return [];
  }
}

/** What makes a condition take one of its branches, by the index of the branch. */
export function wishesForBranch(task: Task, branch: number, seen: Seen): readonly Wish[] {
  const key = task.branches[branch]?.key;
  if (task.kind === 'automation')
    return key === 'yes' ? wishesForAnswer(task.automation, task.arguments, seen) : [];
  if (task.kind !== 'choice') return [];
  const index = task.choices.findIndex(({ label }) => label.trim().toLowerCase() === key);
  return wishesForChoice(task, index === -1 ? task.choices.length : index, seen);
}

/** That a choice holds and none before it; behind the last, that none holds. */
function wishesForChoice({ choices }: ChoiceTask, index: number, seen: Seen): readonly Wish[] {
  const before = choices.slice(0, index).flatMap(({ formula }) => wishesForFormula(formula, false, seen));
  return [...before, ...wishesForFormula(choices[index]?.formula ?? [], true, seen)];
}

/** What makes an automation that compares or verifies answer "yes". */
function wishesForAnswer(automation: string, args: Arguments, seen: Seen): readonly Wish[] {
  const given = (name: string): Value => args.get(name) ?? { kind: 'none' };
  const compared = (operator: string, left: string, right: string): readonly Wish[] =>
    wishesForFormula([[{ operator, left: given(left), right: given(right), ignoreCase: false }]], true, seen);
  switch (automation) {
    case 'AreValuesEqual':
      return compared('isEqualString', 'left', 'right');
    case 'IsGreaterThan':
      return compared('greaterThan', 'first', 'second');
    case 'Exists':
      return wishesForValue(given('value'), anything, seen);
    case 'IsTrue':
      return wishesForValue(given('value'), exactly('yes'), seen);
    case 'StringContains':
      return compared('containsString', 'str', 'substr');
    case 'VerifyContext':
      return wishesToVerify(given('path'), given('fields'), given('expectedValue'));
    default:
      return [];
  }
}

function wishesToVerify(path: Value, fields: Value, expected: Value): readonly Wish[] {
  if (path.kind !== 'text') return [];
  if (expected.kind === 'text' && expected.text !== '')
    return wishesAt(path.text, exactly(typedValue(expected.text)));
  const own = wishesAt(path.text, anything);
  const last = own.at(-1);
  const names = fields.kind === 'text' ? fields.text.split(',').map((name) => name.trim()) : [];
  const members = names
    .filter((name) => name !== '')
    .flatMap((name) => (last ? [{ path: [...last.path, name], wanted: anything }] : []));
  return members.length > 0 ? [...own.slice(0, -1), ...members] : own;
}

/** JSON, or else the text. */
function typedValue(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
