import { describeHostile } from './describe-hostile.js';
import { submissionIds } from './inputs/submission-ids.js';

describeHostile(submissionIds);
