import { describeHostile } from './describe-hostile.js';
import { playbookGrowth } from './inputs/playbook-growth.js';

describeHostile(playbookGrowth);
