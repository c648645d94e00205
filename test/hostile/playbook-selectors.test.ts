import { describeHostile } from './describe-hostile.js';
import { playbookSelectors } from './inputs/playbook-selectors.js';

describeHostile(playbookSelectors);
