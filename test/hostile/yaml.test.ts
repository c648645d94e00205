import { describeHostile } from './describe-hostile.js';
import { yaml } from './inputs/yaml.js';

describeHostile(yaml);
