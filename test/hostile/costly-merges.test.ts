import { describeHostile } from './describe-hostile.js';
import { costlyMerges } from './inputs/costly-merges.js';

describeHostile(costlyMerges);
