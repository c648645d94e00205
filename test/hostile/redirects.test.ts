import { describeHostile } from './describe-hostile.js';
import { redirects } from './inputs/redirects.js';

describeHostile(redirects);
