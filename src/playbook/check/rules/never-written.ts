import { playbookCodes } from '../../plan/codes.js';
import type { Plan } from '../../plan/plan.js';
import { reachableFrom } from '../../plan/reachability.js';
import type { TaskId } from '../../plan/task.js';
import { givenRoots } from '../given-roots.js';
import { nearName } from '../near-name.js';
import { firstKeys, pathsRead } from '../root-keys.js';
import type { Finding, Rule, Sheet } from '../rule.js';
import { taskName } from '../task-name.js';
import { valuesOf } from '../walk-values.js';
import { writesOf } from '../writes-of.js';

/** In a playbook with more tasks the order of tasks is not looked at: no playbook written by hand has as many. */
const mostOrdered = 2_000;

export const neverWritten: Rule = {
  code: playbookCodes.neverWritten,
  level: 'warning',
  checks:
    'What a task reads from the context is written by a task that may run before it, or given from outside.',
  breaks: `inputs: [{key: File}]
tasks:
  "1":
    type: regular
    task: {scriptName: Print}
    scriptarguments: {value: {simple: "\${inputs.Fiel} \${Sampel.ID}"}}`,
  mend: 'Spell the key as it is written, or let a task before this one write it. Keys are case-sensitive.',
  *check(sheet) {
    const inputs = new Set(
      sheet.plan.inputs.flatMap(({ key }) => [key, firstKeys(key)?.root ?? key, key.split('.')[0] ?? key]),
    );
    const writers = new Writers(sheet);
    for (const task of sheet.plan.tasks.values()) {
      if (!sheet.reached.has(task.id)) continue;
      const told = new Set<string>();
      for (const { value, isAfter } of valuesOf(task)) {
        for (const { root, member, value: reader } of pathsRead(value)) {
          const missing =
            root === 'inputs' ? undeclared(inputs, member) : writers.missing(root, task.id, isAfter);
          if (!missing || told.has(missing.message)) continue;
          told.add(missing.message);
          const message = `${taskName(task)} reads ${missing.message}`;
          yield { ...missing, message, position: sheet.positionOf(reader, task) };
        }
      }
    }
  },
};

/** Goes on from `Task 12 reads …`. */
type Missing = Pick<Finding, 'message' | 'level'>;

function undeclared(inputs: ReadonlySet<string>, name: string | undefined): Missing | undefined {
  if (name === undefined || inputs.has(name)) return undefined;
  const hint = nearName(name, inputs);
  return {
    message: `${JSON.stringify(`inputs.${name}`)}, but the playbook declares no input of this name.${hint}`,
  };
}

/** Who writes which first key of the context. A task that nobody knows of may write any. */
class Writers {
  readonly #byKey = new Map<string, Set<TaskId>>();
  readonly #ofAnything = new Set<TaskId>();
  readonly #after = new Map<TaskId, ReadonlySet<TaskId>>();
  readonly #plan: Plan;
  readonly #isShared: boolean;

  constructor({ plan, known, reached }: Sheet) {
    this.#plan = plan;
    this.#isShared = known.calledShared.has(plan.name) || known.calledShared.has(plan.id);
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      const keys = writesOf(known, task);
      if (!keys) this.#ofAnything.add(task.id);
      for (const key of keys ?? []) {
        const tasks = this.#byKey.get(key) ?? new Set();
        this.#byKey.set(key, tasks.add(task.id));
      }
    }
  }

  /**
   * What to say of a key that no task before the reader, or beside it, may write. It is a remark where a caller could
   * write it that shares its context: playbooks do not say whether they count on one.
   */
  missing(key: string, reader: TaskId, isAfter: boolean): Missing | undefined {
    if (this.#mayHaveWritten(key, reader, isAfter)) return undefined;
    const shown = JSON.stringify(key);
    const [later] = this.#byKey.get(key) ?? [];
    if (later !== undefined)
      return { message: `${shown}, which is first written after it, by task ${later}.` };
    const hint = nearName(key, [...this.#byKey.keys(), ...givenInOtherCase(key)]);
    const message = `${shown}, which no task before it writes.${hint}`;
    return hint === '' ? { message, level: 'info' } : { message };
  }

  #mayHaveWritten(key: string, reader: TaskId, isAfter: boolean): boolean {
    if (givenRoots.has(key) || key.startsWith('subplaybook-') || this.#isShared) return true;
    const writers = [...(this.#byKey.get(key) ?? []), ...this.#ofAnything];
    if (this.#plan.tasks.size > mostOrdered) return writers.length > 0;
    return writers.some((id) => (id === reader ? isAfter : !this.#afterOf(reader).has(id)));
  }

  #afterOf(id: TaskId): ReadonlySet<TaskId> {
    const known = this.#after.get(id) ?? reachableFrom(id, this.#plan.tasks);
    this.#after.set(id, known);
    return known;
  }
}

/** Nearness to a given key says little, for there are many; another case says much. */
function givenInOtherCase(key: string): readonly string[] {
  const wanted = key.toLowerCase();
  return [...givenRoots].filter((root) => root.toLowerCase() === wanted);
}
