import { describeHostile } from './describe-hostile.js';
import { archiveNames } from './inputs/archive-names.js';

describeHostile(archiveNames);
