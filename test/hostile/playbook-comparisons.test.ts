import { describeHostile } from './describe-hostile.js';
import { playbookComparisons } from './inputs/playbook-comparisons.js';

describeHostile(playbookComparisons);
