import { describeHostile } from './describe-hostile.js';
import { expressions } from './inputs/expressions.js';

describeHostile(expressions);
