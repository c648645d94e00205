import { describeHostile } from './describe-hostile.js';
import { fileNames } from './inputs/file-names.js';

describeHostile(fileNames);
