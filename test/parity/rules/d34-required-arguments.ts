import type { Rule } from '../expected.js';
import { argumentError, refused } from '../expected-entries.js';
import { given } from '../original/arguments.js';
import { argumentsOf } from '../original/catalogue.js';

/** `url` and `entry_id` are required; `file_id` is a hidden alias of `entry_id`. */
export const requiredUploadArguments: Rule = {
  deviation: 'D34',
  apply(expected, { command, args }) {
    const shapes = argumentsOf(command) ?? [];
    const missing = shapes
      .filter(({ name }) => name === 'url' || name === 'entry_id')
      .filter((shape) => given(args, shape) === undefined);
    return missing.length > 0 ? refused(expected, argumentError(missing.map(({ name }) => name))) : expected;
  },
};
