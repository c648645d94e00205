import { describeHostile } from './describe-hostile.js';
import { answerSize } from './inputs/answer-size.js';

describeHostile(answerSize);
