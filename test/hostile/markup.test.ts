import { describeHostile } from './describe-hostile.js';
import { markup } from './inputs/markup.js';

describeHostile(markup);
