import { describeHostile } from './describe-hostile.js';
import { playbookYaml } from './inputs/playbook-yaml.js';

describeHostile(playbookYaml);
