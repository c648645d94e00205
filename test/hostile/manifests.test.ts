import { describeHostile } from './describe-hostile.js';
import { manifests } from './inputs/manifests.js';

describeHostile(manifests);
