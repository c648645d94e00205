import type { Automation } from '../../playbook/automation/automation.js';
import { addedScore } from './add-dbot-score-to-context.js';

/**
 * `CreateDBotScoreEntry`: a row of `DBotScore`, as an integration of this name would leave it. Known by how test playbooks
 * call it only.
 */
export const createDBotScoreEntry: Automation = {
  name: 'CreateDBotScoreEntry',
  description: 'Leaves a score as an integration would.',
  arguments: [
    { name: 'value', description: 'The indicator.', isRequired: true, isDefault: true },
    { name: 'indicator_type', description: 'ip, url, domain, file, email …', isRequired: true },
    { name: 'integration_name', description: 'Who says so.', isRequired: true },
    { name: 'score', description: '0 unknown, 1 good, 2 suspicious, 3 bad.', isRequired: true },
    { name: 'reliability', description: 'How reliable that is: B - Usually reliable.' },
    { name: 'malicious_description', description: 'Not kept.' },
  ],
  run: ({ args }) =>
    addedScore(args, { indicator: 'value', type: 'indicator_type', vendor: 'integration_name' }),
};
