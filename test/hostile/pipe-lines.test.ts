import { describeHostile } from './describe-hostile.js';
import { pipeLines } from './inputs/pipe-lines.js';

describeHostile(pipeLines);
