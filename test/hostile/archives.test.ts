import { describeHostile } from './describe-hostile.js';
import { archives } from './inputs/archives.js';

describeHostile(archives);
