import { describeHostilePlaybooks } from './describe-hostile-playbooks.js';
import { playbookValues } from './inputs/playbook-values.js';

describeHostilePlaybooks('playbooks whose values grow, backtrack and nest', playbookValues);
