import { describeHostile } from './describe-hostile.js';
import { playbookValues } from './inputs/playbook-values.js';

describeHostile(playbookValues);
