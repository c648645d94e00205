import { describeHostile } from './describe-hostile.js';
import { dangerousNames } from './inputs/dangerous-names.js';

describeHostile(dangerousNames);
