import type { Explanation } from '../../language/manifest/check/rule.js';
import { playbookCodes } from '../plan/codes.js';

/** What the codes of the compiler mean. */
export const compilerExplanations: readonly Explanation[] = [
  {
    code: playbookCodes.noTasks,
    checks: 'A playbook is a map with tasks.',
    breaks: 'id: empty\nname: Empty\ntasks: {}',
    mend: 'Write the tasks under "tasks:", each under its id.',
  },
  {
    code: playbookCodes.taskNotMap,
    checks: 'Each task is a map.',
    breaks: 'tasks:\n  "0": start',
    mend: 'Write its keys in lines of their own, deeper than its id.',
  },
  {
    code: playbookCodes.noStart,
    checks: 'The task that "starttaskid" names exists; without it there is one task of type start.',
    breaks: 'starttaskid: "0"\ntasks:\n  "1": {type: start}',
    mend: 'Name the task that the playbook begins with.',
  },
  {
    code: playbookCodes.missingTask,
    checks: 'The tasks under "nexttasks" exist.',
    breaks: `tasks:\n  "0": {type: start, nexttasks: {'#none#': ["1"]}}`,
    mend: 'Name a task that exists, or take the edge out.',
  },
  {
    code: playbookCodes.cycle,
    checks: 'No task leads back to itself: a task waits for all that lead to it.',
    breaks: `tasks:
  "0": {type: start, nexttasks: {'#none#': ["1"]}}
  "1": {type: title, nexttasks: {'#none#': ["1"]}}`,
    mend: 'Put what is to be repeated into a sub-playbook, and give the task that calls it a loop.',
  },
  {
    code: playbookCodes.noName,
    checks: 'A playbook has a name and an id.',
    breaks: 'tasks:\n  "0": {type: start}',
    mend: 'Give it a "name".',
  },
  {
    code: playbookCodes.unexpectedValue,
    checks: 'Keys hold what belongs there: texts, lists, maps, values.',
    breaks: 'tasks:\n  "0": {type: start, nexttasks: "1"}',
    mend: 'Write what the message asks for.',
  },
  {
    code: playbookCodes.unknownTaskType,
    checks: 'The type of a task is start, title, regular, condition, playbook or collection.',
    breaks: 'tasks:\n  "0": {type: begin}',
    mend: 'Spell the type as the editor does.',
  },
  {
    code: playbookCodes.nothingToCall,
    checks: 'A task of type playbook names the playbook that it calls.',
    breaks: 'tasks:\n  "1": {type: playbook, task: {name: Enrich}}',
    mend: 'Add "playbookName" under "task".',
  },
  {
    code: playbookCodes.brokenPath,
    checks: 'Context paths can be read.',
    breaks: 'inputs:\n- key: Extension\n  value: {simple: "${File..Extension}"}',
    mend: 'The message says where the path breaks off. As it stands it finds nothing.',
  },
  {
    code: playbookCodes.brokenJavaScript,
    checks: 'The JavaScript in context paths is JavaScript.',
    breaks: 'inputs:\n- key: Names\n  value: {simple: "${File.Name=function(x}"}',
    mend: 'Correct it; try it in a console if in doubt. As it stands the path finds nothing.',
  },
  {
    code: playbookCodes.otherMarketplace,
    checks: 'Edges lead to tasks that this marketplace has.',
    breaks: `tasks:
  "0": {type: start, nexttasks: {'#none#': ["1"]}}
  "1:xpanse": {type: title}`,
    mend: 'Give "nexttasks" the suffix of the marketplace too, or the task none.',
  },
];
