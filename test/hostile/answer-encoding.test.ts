import { describeHostile } from './describe-hostile.js';
import { answerEncoding } from './inputs/answer-encoding.js';

describeHostile(answerEncoding);
