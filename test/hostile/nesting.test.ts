import { describeHostile } from './describe-hostile.js';
import { nesting } from './inputs/nesting.js';

describeHostile(nesting);
