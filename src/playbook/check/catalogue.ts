import { yamlExplanations } from '../../language/manifest/check/explanations/yaml.js';
import type { Explanation } from '../../language/manifest/check/rule.js';
import { compilerExplanations } from './explanations.js';
import { rules } from './rules/index.js';

/** Everything that `checkPlaybook` can find, by its code. */
export const catalogue: ReadonlyMap<string, Explanation> = new Map(
  [...yamlExplanations, ...compilerExplanations, ...rules].map((explanation) => [
    explanation.code,
    explanation,
  ]),
);
