import { comparisonRules } from './against/index.js';
import { readingExplanations } from './explanations/reading.js';
import { yamlExplanations } from './explanations/yaml.js';
import { readmeRules } from './readme/index.js';
import type { Explanation } from './rule.js';
import { rules } from './rules/index.js';

/** Everything that `checkManifest` can find, by its code. */
export const catalogue: ReadonlyMap<string, Explanation> = new Map(
  [...yamlExplanations, ...readingExplanations, ...rules, ...comparisonRules, ...readmeRules].map(
    (explanation) => [explanation.code, explanation],
  ),
);
