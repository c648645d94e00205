import { describeHostile } from './describe-hostile.js';
import { playbookWalks } from './inputs/playbook-walks.js';

describeHostile(playbookWalks);
