import { describeHostile } from './describe-hostile.js';
import { secondOrder } from './inputs/second-order.js';

describeHostile(secondOrder);
