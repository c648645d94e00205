import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationCall, AutomationStep } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { argument, flagArgument, textArgument } from '../given.js';
import { firstError } from './first-error.js';

/** Which user each way of getOwnerSuggestion means. */
const suggestions: Readonly<Record<string, string>> = {
  'machine-learning': 'ownerByMl',
  'top-user': 'topOwner',
  'less-busy-user': 'userLeastLoad',
};

/** What is asked for first, and goes on with its answer. */
type Stage = 'users' | 'suggestion' | 'owner';

/**
 * `AssignAnalystToIncident`: gives the incident an owner: the one that is named, or one of the users that getUsers or
 * getOwnerSuggestion answer with (`spec/builtin-scripts.md`).
 */
export const assignAnalystToIncident: Automation = {
  name: 'AssignAnalystToIncident',
  description: 'Gives the incident an owner.',
  arguments: [
    { name: 'roles', description: 'Roles of which one is needed.', isDefault: true, isArray: true },
    {
      name: 'assignBy',
      description: 'Who is chosen.',
      options: ['random', 'online', 'current', 'machine-learning', 'top-user', 'less-busy-user'],
      default: 'random',
    },
    { name: 'username', description: 'The user, who is not checked.' },
    { name: 'email', description: 'The address of the user.' },
    { name: 'onCall', description: 'true: only users who are on call.', default: 'false' },
  ],
  run({ args }) {
    const [username, email] = [textArgument(args, 'username'), textArgument(args, 'email')];
    if (username !== '' && email !== '') throw new AutomationFailed('Give "username" or "email", not both.');
    if (username !== '') return setOwner(username);
    const by = assignBy(args);
    if (email === '' && Object.hasOwn(suggestions, by))
      return ask('getOwnerSuggestion', roles(args), 'suggestion');
    return ask('getUsers', email === '' ? usersAsked(args, by) : {}, 'users');
  },
  resume(call, kept, answer) {
    if (kept === 'owner' || firstError(answer)) return { kind: 'done', relayed: answer };
    const users = answer.flatMap(objectsIn);
    return kept === 'suggestion' ? chooseSuggested(call, users) : chooseUser(call, users);
  },
};

function ask(command: string, args: JsonObject, keep: Stage): AutomationStep {
  return { kind: 'command', command, args, keep };
}

function setOwner(owner: string): AutomationStep {
  return ask('setOwner', { owner }, 'owner');
}

function assignBy(args: JsonObject): string {
  return textArgument(args, 'assignBy').trim().toLowerCase();
}

function roles(args: JsonObject): JsonObject {
  const given = argument(args, 'roles');
  return given === null ? {} : { roles: given };
}

function usersAsked(args: JsonObject, by: string): JsonObject {
  if (by === 'current') return { current: true };
  return {
    ...roles(args),
    onCall: flagArgument(args, 'onCall'),
    ...(by === 'online' ? { online: true } : {}),
  };
}

function chooseUser({ args, random }: AutomationCall, users: readonly JsonObject[]): AutomationStep {
  const email = textArgument(args, 'email').toLowerCase();
  const fitting = users.filter((user) =>
    email === '' ? member(user, 'isAway') !== true : nameOf(user, 'email').toLowerCase() === email,
  );
  const chosen = fitting[Math.min(Math.floor(random() * fitting.length), fitting.length - 1)];
  const name = chosen && (nameOf(chosen, 'username') || nameOf(chosen, 'id'));
  if (name) return setOwner(name);
  throw new AutomationFailed(
    email === '' ? 'There is no user who can be given the incident.' : 'There is no user with this "email".',
  );
}

/** Without a suggestion any user will do. */
function chooseSuggested({ args }: AutomationCall, suggested: readonly JsonObject[]): AutomationStep {
  const wanted = suggestions[assignBy(args)] ?? '';
  for (const suggestion of suggested) {
    const user = member(suggestion, wanted) ?? null;
    const name = isJsonObject(user) ? nameOf(user, 'username') : asAnyText(user);
    if (name !== '') return setOwner(name);
  }
  return ask('getUsers', usersAsked(args, 'random'), 'users');
}

function nameOf(user: JsonObject, field: string): string {
  return asAnyText(member(user, field) ?? null);
}

function objectsIn({ entry: { Contents } }: NewEntry): readonly JsonObject[] {
  const items: readonly Json[] = isJsonList(Contents) ? Contents : [Contents];
  return items.filter(isJsonObject);
}
