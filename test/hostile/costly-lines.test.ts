import { describeHostile } from './describe-hostile.js';
import { costlyLines } from './inputs/costly-lines.js';

describeHostile(costlyLines);
