import { describeHostile } from './describe-hostile.js';
import { serverAddresses } from './inputs/server-addresses.js';

describeHostile(serverAddresses);
