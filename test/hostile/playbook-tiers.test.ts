import { describeHostilePlaybooks } from './describe-hostile-playbooks.js';
import { playbookTiers } from './inputs/playbook-tiers.js';

describeHostilePlaybooks('playbooks whose expressions want out', playbookTiers);
