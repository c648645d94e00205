import { describeHostile } from './describe-hostile.js';
import { terminal } from './inputs/terminal.js';

describeHostile(terminal);
