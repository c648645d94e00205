import type { PublicPlaybook } from './public-playbook.js';

/** Public playbooks about the context, the incident and indicators. */
export const contextPlaybooks: readonly PublicPlaybook[] = [
  {
    row: '1',
    file: 'HelloWorld/TestPlaybooks/Sanity_Test_-No_Integration.yml',
    end: ['2', 'Done'],
    shows: ['* Pure sanity test for the infra.'],
  },
  {
    row: '5',
    file: 'CommonScripts/TestPlaybooks/playbook-Delete_Context_Subplaybook_Test.yml',
    end: ['7', 'Done'],
    context: {},
  },
  {
    row: '7',
    file: 'Base/TestPlaybooks/playbook-DeleteContext-auto-subplaybook-test.yml',
    end: ['5', 'all good'],
    failures: ['4'],
    // Nobody calls it.
    shows: ['playbook id: '],
  },
  {
    row: '32',
    file: 'CommonScripts/TestPlaybooks/playbook-IncreaseIncidentSeverity-Test.yml',
    end: ['11', 'Close Incident'],
    failures: ['6'],
    incident: { severity: 3, status: 2 },
  },
  {
    row: '33',
    file: 'CommonScripts/TestPlaybooks/playbook-CopyContextToFieldTest.yml',
    end: ['4', 'Done'],
    failures: ['5'],
    seconds: 3,
    incident: { name: 'Some test' },
  },
  {
    row: 'runner-up: what inline extraction finds, and what not',
    file: 'Base/TestPlaybooks/playbook-Indicators-reputation-.json-Test.yml',
    end: ['72', 'Done'],
    context: {},
  },
];
