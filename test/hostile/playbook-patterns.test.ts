import { describeHostile } from './describe-hostile.js';
import { playbookPatterns } from './inputs/playbook-patterns.js';

describeHostile(playbookPatterns);
