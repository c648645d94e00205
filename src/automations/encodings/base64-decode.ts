import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';
import { needShort } from '../limits.js';
import { bytesOfBase64 } from './bytes-of-base64.js';
import { readableUtf8 } from './readable-utf8.js';

/** `Base64Decode`: the text in a base64 one, as `Base64.decoded`; bytes that are no UTF-8 are left out. */
export const base64Decode: Automation = {
  name: 'Base64Decode',
  description: 'Reads a text that is written as base64.',
  tags: ['transformer'],
  arguments: [{ name: 'value', description: 'The base64 text.', isRequired: true, isDefault: true }],
  run({ args }) {
    const value = needShort(textArgument(args, 'value'), 'The text');
    const decoded = readableUtf8(bytesOfBase64(value));
    return done(note(decoded, { Base64: { originalValue: value, decoded } }));
  },
};
