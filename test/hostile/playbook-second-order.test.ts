import { describeHostile } from './describe-hostile.js';
import { playbookSecondOrder } from './inputs/playbook-second-order.js';

describeHostile(playbookSecondOrder);
