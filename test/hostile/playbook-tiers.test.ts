import { describeHostile } from './describe-hostile.js';
import { playbookTiers } from './inputs/playbook-tiers.js';

describeHostile(playbookTiers);
