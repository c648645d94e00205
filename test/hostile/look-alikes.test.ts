import { describeHostile } from './describe-hostile.js';
import { lookAlikes } from './inputs/look-alikes.js';

describeHostile(lookAlikes);
