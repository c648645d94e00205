import { describeHostile } from './describe-hostile.js';
import { strangeSettings } from './inputs/settings.js';

describeHostile(strangeSettings);
