import type { Rule } from '../rule.js';
import { categoryRules } from './category.js';
import { commandRules } from './commands.js';
import { descriptionRules } from './descriptions.js';
import { feedRules } from './feed.js';
import { fetchRules } from './fetch.js';
import { identityRules } from './identity.js';
import { markRules } from './marks.js';
import { outputRules } from './outputs.js';
import { parameterRules } from './parameters.js';
import { reputationArgumentRules } from './reputation-arguments.js';
import { reputationOutputRules } from './reputation-outputs.js';
import { scriptRules } from './script.js';
import { secretRules } from './secrets.js';
import { supportedModuleRules } from './supported-modules.js';
import { valueRules } from './values.js';

/**
 * Every rule for a manifest by itself. Of the SDK's codes these ask for more than a manifest and are left out: IN139
 * and IN146, which depend on who supports the pack.
 */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...markRules,
  ...categoryRules,
  ...parameterRules,
  ...secretRules,
  ...supportedModuleRules,
  ...fetchRules,
  ...feedRules,
  ...reputationArgumentRules,
  ...reputationOutputRules,
  ...commandRules,
  ...outputRules,
  ...scriptRules,
  ...valueRules,
  ...descriptionRules,
];
