import { describeHostile } from './describe-hostile.js';
import { answerFraming } from './inputs/answer-framing.js';

describeHostile(answerFraming);
