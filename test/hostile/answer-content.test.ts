import { describeHostile } from './describe-hostile.js';
import { answerContent } from './inputs/answer-content.js';

describeHostile(answerContent);
