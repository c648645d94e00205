import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import { reachableFrom } from '../../../src/playbook/plan/reachability.js';
import { playbookOf } from './compiled.js';

const text = playbookOf(`  "1":
    type: condition
    task: {name: Is it there?, description: "", tags: [a]}
    nexttasks: {"yes": ["2", "3"], '#default#': ["4"]}
    conditions:
    - label: "yes"
      condition: [[{operator: isEqualString, left: {value: {complex: {root: "\${File", accessor: "Name}"}}, iscontext: true}, right: {value: {simple: x}}}]]
  "2":
    type: regular
    task: {script: "VMRay|||vmray-get-sample", iscommand: true}
    scriptarguments:
      sample_id: {complex: {root: VMRay, filters: [[{operator: isTrue, left: {value: {simple: a}, iscontext: true}}]], transformers: [{operator: uniq, args: {a: {value: {simple: "\${b}"}}}}]}}
    nexttasks: {'#none#': ["4"]}
  "3:xsoar":
    type: playbook
    task: {playbookName: Q}
    loop: {forEach: true, max: 5}
    nexttasks: {'#none#': ["4"]}
  "4":
    type: collection
    message: {to: {simple: a}, timings: {retriescount: 2}}
    form: {title: T, questions: [{id: "0", labelarg: {simple: Which}}]}
inputs:
- {key: File, value: {simple: "14.0"}, required: false}`);

const edit = fc.record({
  at: fc.nat({ max: text.length }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '${',
      '|',
      '#',
      '&a ',
      '*a',
      '~',
      '0',
      ':xsoar',
    ),
    fc.string({ maxLength: 4 }),
  ),
});

it('compiling never throws, whatever is done to the text', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const edited = edits.reduce(
        (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
        text,
      );
      const { plan, problems } = compilePlaybook(edited, 'p.yml');
      expect(plan !== undefined).toBe(!problems.some(({ level }) => level === 'error'));
      if (!plan) return;
      const reached = reachableFrom(plan.start, plan.tasks);
      const edges = [...plan.incoming].flatMap(([to, from]) => from.map((edge) => ({ to, ...edge })));
      for (const { to, from, branch } of edges) {
        expect(reached.has(from)).toBe(true);
        expect(plan.tasks.get(from)?.branches[branch]?.to).toContain(to);
      }
      expect(new Set(edges.map(({ to }) => to))).toEqual(
        new Set([...reached].filter((id) => id !== plan.start)),
      );
    }),
    { numRuns: 500 },
  );
});
