import { describeHostile } from './describe-hostile.js';
import { costlyExpressions } from './inputs/costly-expressions.js';

describeHostile(costlyExpressions);
