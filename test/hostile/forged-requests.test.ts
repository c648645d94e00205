import { describeHostile } from './describe-hostile.js';
import { forgedRequests } from './inputs/forged-requests.js';

describeHostile(forgedRequests);
