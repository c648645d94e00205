import type { Rule } from '../rule.js';
import { labelWithoutEdge } from './label-without-edge.js';
import { missingArgument } from './missing-argument.js';
import { neverWritten } from './never-written.js';
import { noDefault } from './no-default.js';
import { unknownAutomation } from './unknown-automation.js';
import { unknownCommand } from './unknown-command.js';
import { unknownOperator } from './unknown-operator.js';
import { unknownPlaybook } from './unknown-playbook.js';
import { unknownTransformer } from './unknown-transformer.js';
import { unreachable } from './unreachable.js';

/** What is looked for in a playbook that was compiled. */
export const rules: readonly Rule[] = [
  unreachable,
  labelWithoutEdge,
  noDefault,
  unknownOperator,
  unknownTransformer,
  unknownAutomation,
  unknownCommand,
  unknownPlaybook,
  missingArgument,
  neverWritten,
];
