import { describeHostile } from './describe-hostile.js';
import { playbookLoops } from './inputs/playbook-loops.js';

describeHostile(playbookLoops);
