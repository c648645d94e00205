import { describeHostile } from './describe-hostile.js';
import { playbookWrites } from './inputs/playbook-writes.js';

describeHostile(playbookWrites);
