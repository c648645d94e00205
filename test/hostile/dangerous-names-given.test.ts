import { describeHostile } from './describe-hostile.js';
import { dangerousNamesGiven } from './inputs/dangerous-names-given.js';

describeHostile(dangerousNamesGiven);
