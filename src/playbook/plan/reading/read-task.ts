import { shown } from '../../../language/manifest/reading.js';
import { playbookCodes } from '../codes.js';
import type { Task, TaskId, TimerTrigger } from '../task.js';
import type { MapView } from './map-view.js';
import { readBranches } from './read-branches.js';
import { readCalling } from './read-calling.js';
import { readChoices } from './read-choices.js';
import { readForm, readMessage } from './read-message.js';
import { readSubPlaybook } from './read-sub-playbook.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';
import { type CommonParts, onErrorOf } from './task-parts.js';

/** What a task does, as its outer type says (`spec/playbook-format.md` section 2). */
type Role = 'start' | 'title' | 'regular' | 'condition' | 'playbook' | 'collection';

const roles: ReadonlyMap<string, Role> = new Map([
  ['start', 'start'],
  ['title', 'title'],
  ['section', 'title'],
  ['regular', 'regular'],
  ['standard', 'regular'],
  ['condition', 'condition'],
  ['playbook', 'playbook'],
  ['collection', 'collection'],
]);

/** Reads one task. Its outer type counts; the inner one, which is often missing, only where that says nothing. */
export function readTask(reading: Reading, id: TaskId, view: MapView): Task {
  const inner = view.map('task');
  const common = readCommon(reading, id, view, inner);
  switch (roleOf(reading, common, view, inner)) {
    case 'start':
      return { ...common, kind: 'start' };
    case 'title':
      return { ...common, kind: 'title' };
    case 'playbook':
      return readSubPlaybook(reading, common, view, inner);
    case 'collection':
      return {
        ...common,
        kind: 'collection',
        message: readMessage(reading, view.map('message')),
        form: readForm(reading, view.map('form')),
        assignee: assigneeOf(reading, view),
        ...slaOf(view),
      };
    case 'condition':
      return readCondition(reading, common, view, inner);
    case 'regular':
      return readCalling(reading, common, view, inner, 'acts') ?? readManual(reading, common, view, 'acts');
  }
}

/** The order decides: conditions are often turned into others and keep what they were before (section 4). */
function readCondition(
  reading: Reading,
  common: CommonParts,
  view: MapView,
  inner: MapView | undefined,
): Task {
  const choices = readChoices(reading, view);
  if (choices.length > 0) return { ...common, kind: 'choice', choices, onError: onErrorOf(view) };
  const calling = readCalling(reading, common, view, inner, 'decides');
  if (calling) return calling;
  const message = view.map('message');
  if (!message) return readManual(reading, common, view, 'decides');
  return {
    ...common,
    kind: 'ask',
    message: readMessage(reading, message),
    assignee: assigneeOf(reading, view),
    ...slaOf(view),
  };
}

function readManual(reading: Reading, common: CommonParts, view: MapView, does: 'acts' | 'decides'): Task {
  const message = view.map('message');
  return {
    ...common,
    kind: 'manual',
    decides: does === 'decides',
    assignee: assigneeOf(reading, view),
    ...(message ? { message: readMessage(reading, message) } : {}),
    isRestricted: view.flag('restrictedcompletion'),
    ...slaOf(view),
  };
}

function roleOf(
  reading: Reading,
  { id, name }: CommonParts,
  view: MapView,
  inner: MapView | undefined,
): Role {
  const written = view.firstText('type') ?? inner?.firstText('type');
  const role = roles.get(written?.toLowerCase() ?? '');
  if (role) return role;
  const found = written === undefined ? 'no type' : `the type ${shown(written)}`;
  const message = `Task ${shown(id)} (${shown(name)}) has ${found}; it is taken as a regular task. Types are ${[...roles.keys()].join(', ')}.`;
  const path = view.get('type')?.path ?? view.path;
  reading.report({ level: 'warning', code: playbookCodes.unknownTaskType, message, path });
  return 'regular';
}

function readCommon(reading: Reading, id: TaskId, view: MapView, inner: MapView | undefined): CommonParts {
  return {
    id,
    name: inner?.text('name') ?? view.text('name') ?? '',
    description: inner?.text('description') ?? '',
    branches: readBranches(reading, view),
    tags: inner?.texts('tags') ?? [],
    isNote: view.flag('note'),
    quiet: quietOf(view),
    timers: view.maps('timertriggers').flatMap(readTimer),
    position: reading.document.keyPositionOf(view.path),
  };
}

function quietOf(view: MapView): CommonParts['quiet'] {
  const mode = view.count('quietmode');
  if (mode === 2) return 'off';
  return mode === 1 || (mode === undefined && view.flag('quiet')) ? 'on' : 'as-playbook';
}

function readTimer(view: MapView): readonly TimerTrigger[] {
  const field = view.firstText('fieldname');
  const action = view.firstText('action');
  if (field === undefined || (action !== 'start' && action !== 'stop' && action !== 'pause')) return [];
  return [{ field, action }];
}

function assigneeOf(reading: Reading, view: MapView) {
  return readValue(reading, view.get('defaultassigneecomplex') ?? view.get('defaultassignee'));
}

const minutesOf = { weeks: 7 * 24 * 60, days: 24 * 60, hours: 60, minutes: 1 };

/** What is written as nothing at all is no service level. */
function slaOf(view: MapView): { readonly slaMinutes?: number } {
  const sla = view.map('sla');
  const minutes = Object.entries(minutesOf).reduce(
    (sum, [unit, length]) => sum + (sla?.count(unit) ?? 0) * length,
    0,
  );
  return minutes > 0 ? { slaMinutes: minutes } : {};
}
