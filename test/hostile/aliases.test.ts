import { describeHostile } from './describe-hostile.js';
import { aliases } from './inputs/aliases.js';

describeHostile(aliases);
