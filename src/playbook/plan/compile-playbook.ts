import { createHash } from 'node:crypto';
import { isJsonObject } from '../../language/json/json.js';
import type { Marketplace } from '../../language/manifest/marketplace.js';
import { shown } from '../../language/manifest/reading.js';
import { boundProblems } from '../../language/yaml/bound-problems.js';
import type { Position } from '../../language/yaml/line-index.js';
import { parseYaml } from '../../language/yaml/parse-yaml.js';
import { isError, type Problem } from '../../language/yaml/problem.js';
import { playbookCodes } from './codes.js';
import type { Plan } from './plan.js';
import { MapView } from './reading/map-view.js';
import { readPlan } from './reading/read-plan.js';
import type { Reading } from './reading/reading.js';

export interface CompileOptions {
  /** Whose suffixes count (`"12:xsoar"`); `xsoar` when absent. */
  readonly marketplace?: Marketplace;
}

/** Where parts of a plan (values, comparisons, calls of transformers, branches, choices) were read from. */
export type Places = ReadonlyMap<object, Position>;

/** A plan, unless a problem is an error. */
export interface Compiled {
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
  readonly places: Places;
}

const mostProblems = 500;

/**
 * Compiles the text of a playbook. Never throws: what is wrong becomes a problem at its line and column, all in one
 * pass; an error only where a run would be meaningless, a warning where it is used all the same. Unknown keys are passed
 * over (`spec/playbook-format.md` section 1). The 1,064 public playbooks of the survey compile without an error.
 */
export function compilePlaybook(text: string, file: string, options: CompileOptions = {}): Compiled {
  const document = parseYaml(text, file);
  const places = new Map<object, Position>();
  if (document.value === undefined) return { problems: document.problems, places };

  const problems: Problem[] = [...document.problems];
  const reading: Reading = {
    document,
    marketplace: options.marketplace ?? 'xsoar',
    report({ level, code, message, path, at = 'value' }) {
      const position = at === 'key' ? document.keyPositionOf(path) : document.positionOf(path);
      problems.push({ file, ...position, level, code, message });
    },
    place: (part, path) => places.set(part, document.positionOf(path)),
  };
  const plan = readRoot(reading, file, text);
  const bounded = boundProblems(problems, mostProblems);
  return plan && !problems.some(isError)
    ? { plan, problems: bounded, places }
    : { problems: bounded, places };
}

/** The SHA-256 of a playbook's text in hexadecimal: what its plan is known by. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readRoot(reading: Reading, file: string, text: string): Plan | undefined {
  const { value } = reading.document;
  if (isJsonObject(value))
    return readPlan(reading, new MapView(reading, value, []), { file, text, digest: digestOf(text) });
  const found = value === undefined || value === null ? 'is empty' : `holds ${shown(value)}`;
  const message = `A playbook is a map with "tasks:"; this file ${found}.`;
  reading.report({ level: 'error', code: playbookCodes.noTasks, message, path: [] });
  return undefined;
}
