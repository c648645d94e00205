import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { uuidDigits } from './uuid.js';

/** `GenerateUUID`: a random UUID without dashes, as `GeneratedUUID`. */
export const generateUUID: Automation = {
  name: 'GenerateUUID',
  description: 'Makes a random UUID, without dashes.',
  arguments: [],
  run({ random }) {
    const made = uuidDigits(random);
    return done(note(made, { GeneratedUUID: made }));
  },
};
