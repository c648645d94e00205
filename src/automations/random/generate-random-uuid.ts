import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { uuid } from './uuid.js';

/** `GenerateRandomUUID`: a random UUID, as `GeneratedUUID`. */
export const generateRandomUUID: Automation = {
  name: 'GenerateRandomUUID',
  description: 'Makes a random UUID.',
  arguments: [],
  run({ random }) {
    const made = uuid(random);
    return done(note(made, { GeneratedUUID: made }));
  },
};
