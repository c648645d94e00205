import { describeHostile } from './describe-hostile.js';
import { secondOrderPaths } from './inputs/second-order-paths.js';

describeHostile(secondOrderPaths);
