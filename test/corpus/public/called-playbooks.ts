import { vmrayStubs } from '../../runtime/playbook/vmray-stubs.js';
import { answers, type PublicPlaybook } from './public-playbook.js';

const polling = 'CommonPlaybooks/Playbooks/playbook-GenericPolling.yml';
const ids = ['LetersNumbersSign&85 space', 'קצת עברית', '$%$$%%dd'] as const;
/** How an automation that is polled answers; the ids must come back as they were given. */
const looked = (asked: string, given: Readonly<Record<string, string>>) => ({
  when: { ids: asked, arg1: 'test', arg2: 'test2' },
  outputs: {
    'GP.Dummy(val.ID == obj.ID)': Object.entries(given).map(([ID, Status]) => ({ ID, Status })),
  },
});
const [letters, hebrew, signs] = ids;
const pending = { [letters]: 'Pending', [hebrew]: 'Pending', [signs]: 'Pending' };
const success = { [letters]: 'Success', [hebrew]: 'Success', [signs]: 'Success' };
const hashes = {
  SHA256: '37972f57e2d8dd4a808bee0f8355ce5bd11d25e922f5e325a5e23fbfd806f7f9',
  SHA1: '1242814afcd7ddafa5b42e52e2fb0915c491f634',
  MD5: '85a94aa9eb4cef9ad81150fe2bf0de37',
};
const vmray = (name: string) => `VMRay/Playbooks/${name}`;

/** Public playbooks that call others, most of them to wait for something. */
export const calledPlaybooks: readonly PublicPlaybook[] = [
  {
    row: '35',
    file: 'CommonPlaybooks/TestPlaybooks/playbook-GenericPollingTest.yml',
    calls: [polling],
    stubs: {
      scripts: answers({
        'generic-polling-dummy-command': [
          looked(`${letters}, ${hebrew},${signs}`, pending),
          looked(ids.join(), pending),
          looked(ids.join(), { [letters]: 'Success' }),
          // Those that are still pending.
          looked(`${hebrew},${signs}`, { [hebrew]: 'Success', [signs]: 'Success' }),
          // The playbook itself, whose own context knows of nothing but the beginning.
          looked(JSON.stringify(ids), success),
        ],
      }),
    },
    end: ['8', 'Done'],
    seconds: 180,
    context: { GP: { Dummy: ids.map((ID) => ({ ID, Status: 'Success' })) } },
  },
  {
    row: '36',
    file: 'CommonPlaybooks/TestPlaybooks/playbook-fieldpolling-test.yml',
    calls: ['CommonPlaybooks/Playbooks/playbook-Field_Polling.yml', polling],
    end: ['9', 'Close Incident'],
    // What is set after two minutes is seen by the look of the third.
    seconds: 180,
    incident: { name: 'PlaybookComplete', details: 'This is the magicword here', status: 2 },
  },
  {
    row: '37',
    file: 'CommonPlaybooks/TestPlaybooks/playbook-Wait_Until_Datetime_-_Test.yml',
    calls: ['CommonPlaybooks/Playbooks/playbook-Wait_Until_Datetime.yml'],
    end: ['7', 'Done'],
    failures: ['8'],
    seconds: 60,
  },
  {
    row: '39',
    file: 'SafeBreach/Playbooks/SafeBreach_Rerun_Insights.yml',
    calls: ['SafeBreach/Playbooks/SafeBreach_Rerun_Single_Insight.yml', polling],
    stubs: {
      context: { SafeBreach: { Insight: [{ Id: 7 }, { Id: 5 }] } },
      commands: answers({
        'safebreach-rerun-insight': [
          { when: { insightIds: 7 }, error: 'Insight 7 is unknown.' },
          {
            when: { insightIds: 5 },
            outputs: {
              'SafeBreach.Insight(val.Id == obj.Id)': { Id: 5, Rerun: [{ Id: 'test-1', Name: 'Five' }] },
              'SafeBreach.Test(val.Id == obj.Id)': { Id: 'test-1', Status: 'PENDING' },
            },
          },
        ],
        'safebreach-get-test-status': ['RUNNING', 'COMPLETED'].map((Status) => ({
          outputs: { 'SafeBreach.Test(val.Id == obj.Id)': { Id: 'test-1', Status } },
        })),
      }),
    },
    end: ['4', 'Done'],
    failures: ['10'],
    // After the first insight 5 for its failure and 5 between the rounds, then 30, and two looks a minute apart.
    seconds: 5 + 5 + 30 + 120,
    shows: [["Insight didn't run: 7", "Insight didn't run: 5"]],
    context: {
      SafeBreach: {
        Insight: [{ Id: 7 }, { Id: 5, Rerun: [{ Name: 'Five' }] }],
        Test: { Id: 'test-1', Status: 'COMPLETED' },
      },
    },
    commands: [
      ['safebreach-rerun-insight', { insightIds: 7 }],
      ['safebreach-rerun-insight', { insightIds: 5 }],
      ['safebreach-get-test-status', { testId: 'test-1' }],
      ['safebreach-get-test-status', { testId: 'test-1' }],
    ],
  },
  {
    row: '40',
    file: 'VMRay/TestPlaybooks/playbook-VMRay-test-File.yml',
    calls: [vmray('playbook-VMRay-Detonate-File.yml'), polling],
    stubs: vmrayStubs,
    end: ['7', 'End of test'],
    seconds: 180,
    context: { VMRay: { Sample: { SampleID: 5, Verdict: 'Malicious' }, Submission: { SubmissionID: 7 } } },
  },
  {
    row: 'runner-up',
    file: 'VMRay/TestPlaybooks/playbook-VMRay-test-URL.yml',
    calls: [vmray('playbook-VMRay-Detonate-URL.yml'), polling],
    stubs: vmrayStubs,
    end: ['7', 'End of test'],
    seconds: 180,
    context: { VMRay: { Sample: { SampleID: 5, Verdict: 'Malicious' }, Submission: { SubmissionID: 7 } } },
  },
  {
    row: 'runner-up',
    file: 'VMRay/TestPlaybooks/playbook-VMRay-test-File-Enrichment.yml',
    calls: [vmray('playbook-VMRay-File-Enrichment.yml')],
    stubs: { ...vmrayStubs, context: { File: { SHA256: 'c'.repeat(64), MD5: 'd'.repeat(32) } } },
    end: ['7', 'End of test'],
    // Three chains of three calls, each for two hashes, of which one is unknown.
    commands: Array.from({ length: 18 }, () => ['vmray-get-sample-by-hash', {}] as const),
  },
  {
    row: 'runner-up',
    file: 'CommonPlaybooks/TestPlaybooks/playbook-Calculate_Severity_-_Standard_-_Test.yml',
    calls: [
      'CommonPlaybooks/Playbooks/playbook-Calculate_Severity_-_Standard.yml',
      'CommonPlaybooks/Playbooks/playbook-Calculate_Severity_By_Highest_DBotScore.yml',
      'CommonPlaybooks/Playbooks/playbook-Calculate_Severity_By_Highest_DBotScore_6_0.yml',
    ],
    stubs: {
      commands: answers({
        'minemeld-add-to-miner': [{ readable: 'Added.' }],
        url: [
          {
            outputs: {
              DBotScore: { Indicator: 'http://a.example/1.exe', Type: 'url', Vendor: 'M', Score: 3 },
            },
          },
        ],
      }),
    },
    end: ['7', 'Done'],
    failures: ['8'],
    incident: { severity: 3 },
  },
  {
    row: 'a query without a word between its terms',
    file: 'CommonPlaybooks/TestPlaybooks/playbook-Send_Investigation_Summary_Reports_Test.yml',
    calls: ['CommonPlaybooks/Playbooks/playbook-Send_Investigation_Summary_Reports.yml'],
    stubs: {
      scripts: answers({
        GenerateSummaryReports: [{ outputs: { InfoFile: { EntryID: '9@2', Name: 'report.pdf' } } }],
      }),
      commands: answers({ 'send-mail': [{ readable: 'Sent.' }] }),
    },
    end: ['3', 'Test Completed'],
    failures: ['8'],
    seconds: 20,
    commands: [['send-mail', { attachIDs: '9@2', subject: 'Demisto Incident Summary Report' }]],
  },
  {
    row: 'runner-up',
    file: 'CommonPlaybooks/TestPlaybooks/playbook-ConvertFileHashToCorrespondingHashes-Test.yml',
    calls: ['CommonPlaybooks/Playbooks/playbook-Convert_file_hash_to_corresponding_hashes.yml'],
    stubs: {
      commands: answers({
        file: [{ outputs: { 'File(val.SHA256 && val.SHA256 == obj.SHA256)': { ...hashes, Name: 'a.exe' } } }],
      }),
    },
    end: ['2', 'Done'],
    // Of all that the command tells the three hashes are handed on.
    context: { File: hashes },
    commands: [
      ['file', { file: hashes.MD5 }],
      ['file', { file: hashes.SHA1 }],
      ['file', { file: hashes.SHA256 }],
      // Of what the first told, inline extraction asks once for all three.
      ['file', { file: [hashes.SHA256, hashes.SHA1, hashes.MD5] }],
    ],
  },
];
