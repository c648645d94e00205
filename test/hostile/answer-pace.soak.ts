import { describeHostile } from './describe-hostile.js';
import { answerPace } from './inputs/answer-pace.js';

describeHostile(answerPace);
