import { describeHostile } from './describe-hostile.js';
import { answerPatience } from './inputs/answer-patience.js';

describeHostile(answerPatience);
