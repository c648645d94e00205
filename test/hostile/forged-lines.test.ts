import { describeHostile } from './describe-hostile.js';
import { forgedLines } from './inputs/forged-lines.js';

describeHostile(forgedLines);
