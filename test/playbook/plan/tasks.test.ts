import { describe, expect, it } from '@jest/globals';
import { codesOf, planOf, playbookOf, taskOf, taskOfKind } from './compiled.js';

const kindOf = (line: string) => taskOf(`  "1": ${line}`).kind;

describe('what a task does', () => {
  it.each([
    ['{type: title}', 'title'],
    ['{type: section}', 'title'],
    ['{task: {type: title}}', 'title'],
    ['{type: regular, task: {type: title}}', 'manual'],
    ['{type: standard, task: {scriptName: Print}}', 'automation'],
    ['{type: regular, task: {script: Print}}', 'automation'],
    ['{type: regular, task: {scriptName: Print, script: "A|||b"}}', 'automation'],
    ['{type: regular, task: {scriptName: "", script: "A|||b"}}', 'command'],
    ['{type: regular}', 'manual'],
    ['{type: condition}', 'manual'],
    ['{type: condition, message: {}}', 'ask'],
    ['{type: condition, task: {script: "|||b"}, message: {}}', 'command'],
    ['{type: condition, conditions: [], task: {scriptName: Exists}}', 'automation'],
    ['{type: condition, conditions: [{label: a, condition: []}], task: {scriptName: Exists}}', 'choice'],
    ['{type: collection}', 'collection'],
    ['{type: playbook, task: {playbookName: Q}}', 'playbook'],
  ])('%s is a %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('is to decide when it is a condition', () => {
    expect(taskOf('  "1": {type: condition, task: {scriptName: Exists}}')).toMatchObject({ decides: true });
    expect(taskOf('  "1": {type: regular, task: {scriptName: Exists}}')).toMatchObject({ decides: false });
    expect(taskOf('  "1": {type: condition}')).toMatchObject({ kind: 'manual', decides: true });
  });

  it.each([
    ['VMRay|||vmray-get-sample', 'VMRay', 'vmray-get-sample'],
    ['"|||file"', '', 'file'],
    ['Builtin|||setIncident', 'Builtin', 'setIncident'],
  ])('%s is a command of the brand %j', (script, brand, command) => {
    expect(taskOf(`  "1": {type: regular, task: {script: ${script}}}`)).toMatchObject({ brand, command });
  });
});

describe('a task', () => {
  it('has branches by label, trimmed and without case', () => {
    const { branches } = taskOf(`  "1":
    type: condition
    nexttasks: {yes: ["2"], " YES ": ["3", "2"], "#default#": 2, no: []}
  "2": {type: title}
  "3": {type: title}`);
    expect(branches).toEqual([
      { label: 'yes', key: 'yes', to: ['2', '3'] },
      { label: '#default#', key: '#default#', to: ['2'] },
      { label: 'no', key: 'no', to: [] },
    ]);
  });

  it('keeps what goes with running it', () => {
    expect(
      taskOf(`  "1":
    type: regular
    task: {name: Get it, description: It is got., scriptName: Print, tags: [a, 2]}
    note: true
    quietmode: 1
    reputationcalc: 2
    continueonerror: true
    continueonerrortype: errorPath
    skipunavailable: true
    timertriggers: [{fieldname: sla, action: start}, {fieldname: "", action: stop}]
    fieldMapping: [{incidentfield: Details, output: {simple: x}}, {incidentfield: Other, output: {}}, {}]
    evidencedata: {description: {simple: d}, customfields: {}}`),
    ).toMatchObject({
      id: '1',
      name: 'Get it',
      description: 'It is got.',
      tags: ['a', '2'],
      isNote: true,
      quiet: 'on',
      extraction: 'inline',
      onError: 'error-branch',
      skipsUnavailable: true,
      timers: [{ field: 'sla', action: 'start' }],
      fieldMapping: [{ field: 'Details', value: { kind: 'text', text: 'x' } }],
      evidence: {
        description: { kind: 'text', text: 'd' },
        occurred: { kind: 'none' },
        tags: { kind: 'none' },
      },
      position: { line: 6, column: 3 },
    });
  });

  it.each([
    ['', 'halt'],
    ['continueonerrortype: errorPath', 'halt'],
    ['continueonerror: true, continueonerrortype: ""', 'continue'],
    ['continueonerror: "true"', 'continue'],
  ])('with {%s} does on an error: %s', (keys, onError) => {
    expect(taskOf(`  "1": {type: regular, task: {scriptName: A}, ${keys}}`)).toMatchObject({ onError });
  });

  it('is no evidence where nothing is said of it', () => {
    const evidence = 'evidencedata: {description: null, customfields: {}}';
    expect(taskOf(`  "1": {type: regular, task: {scriptName: A}, ${evidence}}`)).not.toHaveProperty(
      'evidence',
    );
  });
});

describe('a sub-playbook', () => {
  it.each([
    ['loop: {iscommand: false, exitCondition: "", wait: 1, max: 5}', undefined],
    ['loop: {forEach: true, wait: 3}', { kind: 'for-each', waitSeconds: 3, mostRounds: 100 }],
    [
      'loop: {forEach: true, max: 0, scriptArguments: {a: {}}}',
      { kind: 'for-each', waitSeconds: 1, mostRounds: 100 },
    ],
    [
      'loop: {exitCondition: "no", scriptId: Exists, scriptArguments: {value: {simple: "1"}}, max: 7}',
      {
        kind: 'until-automation',
        automation: 'Exists',
        answer: 'no',
        arguments: new Map([['value', { kind: 'text', text: '1' }]]),
        waitSeconds: 1,
        mostRounds: 7,
      },
    ],
  ])('with %s loops as %j', (loop, expected) => {
    const task = taskOfKind('playbook', `  "1": {type: playbook, task: {playbookId: Q}, ${loop}}`);
    expect(task.loop).toEqual(expected);
  });

  it('loops until a formula holds', () => {
    const task = taskOfKind(
      'playbook',
      `  "1": {type: playbook, task: {playbookID: Q}, separatecontext: true, loop: {builtincondition: [[{operator: isTrue, left: {value: {simple: Done}, iscontext: true}}]]}}`,
    );
    expect([task.playbook, task.context, task.loop?.kind]).toEqual(['Q', 'private', 'until']);
  });

  it('without a name is a warning', () => {
    expect(codesOf(playbookOf('  "1": {type: playbook}'))).toEqual(['PB013']);
  });
});

it('reads inputs with their defaults, and outputs', () => {
  const { inputs, outputs } = planOf(`${playbookOf('  "1": {type: title}')}inputs:
- {key: File, value: {complex: {root: File}}, required: true, description: d, playbookInputQuery: null}
- {key: "", value: {}, playbookInputQuery: {query: "type:IP", queryEntity: indicators}}
- {key: "", value: {}, playbookInputQuery: {query: ""}}
outputs:
- {contextPath: " File.MD5", type: String}
- {contextPath: ""}
`);
  expect(inputs.map(({ position: _, ...input }) => input)).toEqual([
    { key: 'File', value: expect.objectContaining({ kind: 'complex' }), isRequired: true, description: 'd' },
    {
      key: '',
      value: { kind: 'none' },
      isRequired: false,
      description: '',
      query: { text: 'type:IP', entity: 'indicators' },
    },
  ]);
  expect(outputs).toEqual([
    { contextPath: 'File.MD5', type: 'String', description: '', position: { line: 12, column: 3 } },
  ]);
});

it('reads a form and its message', () => {
  const task = taskOfKind(
    'collection',
    `  "1":
    type: collection
    message: {to: {simple: a@b.c}, subject: null, methods: [email], replyOptions: [], timings: {retriescount: 3, completeafterreplies: 0}}
    form:
      title: Package Selection
      questions:
      - {id: "0", label: "", labelarg: {simple: Which?}, required: true, type: singleSelect, options: [], optionsarg: [{simple: a}, {}], fieldassociated: ""}
      - {label: Why, options: [x], fieldassociated: details}`,
  );
  expect(task.message).toMatchObject({
    to: { kind: 'text', text: 'a@b.c' },
    subject: { kind: 'none' },
    methods: ['email'],
    timings: { reminders: 3, reminderMinutes: 360, repliesNeeded: 0, endsWithDeadline: false },
  });
  const text = (text: string) => ({ kind: 'text', text });
  expect(task.form).toEqual({
    title: 'Package Selection',
    description: { kind: 'none' },
    questions: [
      { id: '0', label: text('Which?'), type: 'singleSelect', isRequired: true, options: [text('a')] },
      {
        id: '1',
        label: text('Why'),
        type: 'shortText',
        isRequired: false,
        options: [text('x')],
        incidentField: 'details',
      },
    ],
  });
});

describe('suffixes of marketplaces', () => {
  const text =
    playbookOf(`  "1:xsoar": {type: title, task: {"name:xsoar": Ours, name: Plain, "name:xpanse": Theirs}}
  "1": {type: regular}
  "2:xpanse": {type: title}`);

  it('count for tasks and for their keys', () => {
    const { tasks } = planOf(text);
    expect([...tasks.keys()]).toEqual(['0', '1']);
    expect(tasks.get('1')).toMatchObject({ kind: 'title', name: 'Ours' });
    expect(planOf(text, { marketplace: 'xpanse' }).tasks.get('1')).toMatchObject({ kind: 'manual' });
  });

  it('end a branch at a task that is there for another marketplace', () => {
    const other = playbookOf(
      `  "1": {type: title, nexttasks: {'#none#': ["2"]}}\n  "2:xpanse": {type: title}`,
    );
    expect(codesOf(other)).toEqual(['PB016']);
    expect(planOf(other).tasks.get('1')?.branches).toEqual([{ label: '#none#', key: '#none#', to: [] }]);
    expect(codesOf(other, { marketplace: 'xpanse' })).toEqual([]);
  });
});
