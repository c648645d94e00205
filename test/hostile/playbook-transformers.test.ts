import { describeHostile } from './describe-hostile.js';
import { playbookTransformers } from './inputs/playbook-transformers.js';

describeHostile(playbookTransformers);
