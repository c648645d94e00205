import { describeHostile } from './describe-hostile.js';
import { identifiers } from './inputs/identifiers.js';

describeHostile(identifiers);
