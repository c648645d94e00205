import { describeHostile } from './describe-hostile.js';
import { playbookFunctions } from './inputs/playbook-functions.js';

describeHostile(playbookFunctions);
