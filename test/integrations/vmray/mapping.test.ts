import { describe, expect, it } from '@jest/globals';
import { analysisContext, analysisPath } from '../../../src/integrations/vmray/mapping/analysis.js';
import { artifactKinds } from '../../../src/integrations/vmray/mapping/artifacts/index.js';
import {
  finishedJob,
  jobContext,
  jobPath,
  newJobContext,
  newJobPath,
} from '../../../src/integrations/vmray/mapping/job.js';
import {
  newSampleContext,
  sampleContext,
  samplePath,
} from '../../../src/integrations/vmray/mapping/sample.js';
import { severityOf } from '../../../src/integrations/vmray/mapping/severity.js';
import {
  newSubmissionContext,
  submissionContext,
  submissionPath,
} from '../../../src/integrations/vmray/mapping/submission.js';
import {
  threatIndicatorContext,
  threatIndicatorPath,
} from '../../../src/integrations/vmray/mapping/threat-indicator.js';
import { scoreOf, verdictOf } from '../../../src/integrations/vmray/mapping/verdict.js';
import type { JsonObject } from '../../../src/language/json/json.js';

/** An answer in which every member tells its own name, so that a context shows where each of its members comes from. */
function telling(...names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, `<${name}>`]));
}

const hashes = ['md5', 'sha1', 'sha256', 'ssdeep'];

describe('the mapping of answers to context', () => {
  it('of a submission', () => {
    const answer = telling(
      'submission_finished',
      'submission_has_errors',
      'submission_id',
      'submission_webif_url',
      'submission_verdict_reason_description',
      'submission_sample_id',
      ...hashes.map((hash) => `submission_sample_${hash}`),
    );
    const judged = { ...answer, submission_verdict: 'malicious', submission_severity: 'not_suspicious' };
    expect(submissionContext(judged)).toEqual({
      IsFinished: '<submission_finished>',
      HasErrors: '<submission_has_errors>',
      SubmissionID: '<submission_id>',
      SubmissionURL: '<submission_webif_url>',
      MD5: '<submission_sample_md5>',
      SHA1: '<submission_sample_sha1>',
      SHA256: '<submission_sample_sha256>',
      SSDeep: '<submission_sample_ssdeep>',
      Verdict: 'Malicious',
      VerdictReason: '<submission_verdict_reason_description>',
      Severity: 'Good',
      SampleID: '<submission_sample_id>',
    });
    expect(newSubmissionContext(answer)).toEqual({
      SubmissionID: '<submission_id>',
      SubmissionURL: '<submission_webif_url>',
      SampleID: '<submission_sample_id>',
    });
    expect(submissionPath).toBe('VMRay.Submission(val.SubmissionID === obj.SubmissionID)');
  });

  it('of a sample', () => {
    const answer = telling(
      'sample_id',
      'sample_webif_url',
      'sample_filename',
      'sample_filesize',
      'sample_verdict_reason_description',
      'sample_type',
      'sample_created',
      'sample_classifications',
      'sample_child_sample_ids',
      'sample_parent_sample_ids',
      'submission_filename',
      ...hashes.map((hash) => `sample_${hash}hash`),
    );
    const judged = { ...answer, sample_verdict: 'suspicious', sample_severity: 'blacklisted' };
    expect(sampleContext(judged)).toEqual({
      SampleID: '<sample_id>',
      SampleURL: '<sample_webif_url>',
      FileName: '<sample_filename>',
      MD5: '<sample_md5hash>',
      SHA1: '<sample_sha1hash>',
      SHA256: '<sample_sha256hash>',
      SSDeep: '<sample_ssdeephash>',
      Verdict: 'Suspicious',
      VerdictReason: '<sample_verdict_reason_description>',
      Severity: 'Blacklisted',
      Type: '<sample_type>',
      Created: '<sample_created>',
      Classification: '<sample_classifications>',
      Classifications: '<sample_classifications>',
      ChildSampleIDs: '<sample_child_sample_ids>',
      ParentSampleIDs: '<sample_parent_sample_ids>',
    });
    const uploaded = {
      SampleID: '<sample_id>',
      SampleURL: '<sample_webif_url>',
      Created: '<sample_created>',
      FileName: '<submission_filename>',
      FileSize: '<sample_filesize>',
      SSDeep: '<sample_ssdeephash>',
      SHA1: '<sample_sha1hash>',
    };
    expect(newSampleContext(answer)).toEqual(uploaded);
    expect(newSampleContext({ ...answer, submission_filename: '' })).toEqual({
      ...uploaded,
      FileName: '<sample_filename>',
    });
    expect(samplePath).toBe('VMRay.Sample(val.SampleID === obj.SampleID)');
  });

  it('of an analysis', () => {
    const answer = telling(
      'analysis_id',
      'analysis_webif_url',
      'analysis_sample_id',
      'analysis_verdict_reason_description',
      'analysis_job_started',
      ...hashes.map((hash) => `analysis_sample_${hash}`),
    );
    expect(
      analysisContext({ ...answer, analysis_verdict: 'clean', analysis_severity: 'whitelisted' }),
    ).toEqual({
      AnalysisID: '<analysis_id>',
      AnalysisURL: '<analysis_webif_url>',
      SampleID: '<analysis_sample_id>',
      Verdict: 'Clean',
      VerdictReason: '<analysis_verdict_reason_description>',
      Severity: 'Whitelisted',
      JobCreated: '<analysis_job_started>',
      MD5: '<analysis_sample_md5>',
      SHA1: '<analysis_sample_sha1>',
      SHA256: '<analysis_sample_sha256>',
      SSDeep: '<analysis_sample_ssdeep>',
    });
    expect(analysisPath).toBe('VMRay.Analysis(val.AnalysisID === obj.AnalysisID)');
  });

  it('of a job', () => {
    const answer = telling(
      'job_id',
      'job_created',
      'job_sample_id',
      'job_submission_id',
      'job_vm_name',
      'job_vm_id',
      'job_jobrule_sampletype',
      'job_status',
      ...hashes.map((hash) => `job_sample_${hash}`),
    );
    expect(newJobContext(answer)).toEqual({
      JobID: '<job_id>',
      Created: '<job_created>',
      SampleID: '<job_sample_id>',
      VMName: '<job_vm_name>',
      VMID: '<job_vm_id>',
      JobRuleSampleType: '<job_jobrule_sampletype>',
    });
    expect(jobContext(answer)).toEqual({
      JobID: '<job_id>',
      SampleID: '<job_sample_id>',
      SubmissionID: '<job_submission_id>',
      MD5: '<job_sample_md5>',
      SHA1: '<job_sample_sha1>',
      SHA256: '<job_sample_sha256>',
      SSDeep: '<job_sample_ssdeep>',
      VMName: '<job_vm_name>',
      VMID: '<job_vm_id>',
      Status: '<job_status>',
    });
    expect(finishedJob({ JobID: 1, SampleID: null })).toEqual({
      JobID: 1,
      SampleID: null,
      Status: 'Finished/NotExists',
    });
    expect([newJobPath, jobPath]).toEqual([
      'VMRay.Job(val.JobID === obj.JobID)',
      'VMRay.Job(val.JobID === obj.JobID && val.SampleID === obj.SampleID)',
    ]);
  });

  it('of a threat indicator', () => {
    expect(
      threatIndicatorContext(
        telling('analysis_ids', 'category', 'classifications', 'id', 'operation', 'score'),
      ),
    ).toEqual({
      AnalysisID: '<analysis_ids>',
      Category: '<category>',
      Classification: '<classifications>',
      ID: '<id>',
      Operation: '<operation>',
    });
    expect(threatIndicatorPath).toBe('VMRay.ThreatIndicator(obj.ID === val.ID)');
  });

  it.each([
    ['malicious', 'Malicious', 3],
    ['suspicious', 'Suspicious', 2],
    ['clean', 'Clean', 1],
    ['not_available', 'Not Available', 0],
    ['Malicious', 'Not Available', 0],
    [null, 'Not Available', 0],
    [7, 'Not Available', 0],
  ])('of the verdict %j', (word, verdict, score) => {
    expect(verdictOf(word)).toBe(verdict);
    expect(scoreOf(verdictOf(word))).toBe(score);
  });

  it.each([
    ['malicious', 'Malicious'],
    ['suspicious', 'Suspicious'],
    ['not_suspicious', 'Good'],
    ['blacklisted', 'Blacklisted'],
    ['whitelisted', 'Whitelisted'],
    ['unknown', 'Unknown'],
    [null, 'Unknown'],
    ['error', null],
  ])('of the severity %j', (word, severity) => {
    expect(severityOf(word)).toBe(severity);
  });
});

const hash = { md5_hash: '<md5>', sha1_hash: '<sha1>', sha256_hash: '<sha256>', ssdeep_hash: '<ssdeep>' };
const hashContext = { MD5: '<md5>', SHA1: '<sha1>', SHA256: '<sha256>', SSDeep: '<ssdeep>' };
const common = {
  AnalysisID: '<analysis_ids>',
  Type: '<type>',
  Verdict: 'Malicious',
  VerdictReason: '<verdict_reason>',
};
const ioc = { IsIOC: '<ioc>', IOCType: '<ioc_type>' };
const parents = { ParentProcesses: '<parent_processes>', ParentProcessesNames: '<parent_processes_names>' };
const threats = { Classifications: '<classifications>', ThreatNames: '<threat_names>' };
const operations = { Operation: '<operations>', Operations: '<operations>' };

/** Every member that the API may send for an artifact; each kind picks its own. */
const artifact: JsonObject = {
  ...telling(
    ...[
      'analysis_ids',
      'type',
      'verdict_reason',
      'ioc',
      'ioc_type',
      'parent_processes',
      'parent_processes_names',
    ],
    ...[
      'classifications',
      'threat_names',
      'operations',
      'id',
      'countries',
      'country_codes',
      'country',
      'country_code',
    ],
    ...[
      'domain',
      'domains',
      'ip_addresses',
      'ip_address',
      'original_domains',
      'protocols',
      'sources',
      'email_address',
    ],
    ...[
      'recipient',
      'sender',
      'subjects',
      'subject',
      'recipients',
      'nr_attachments',
      'nr_links',
      'attachment_types',
    ],
    ...['filename', 'filenames', 'norm_filename', 'categories', 'mime_type', 'parent_files', 'resource_url'],
    ...['mutex_name', 'cmd_line', 'image_names', 'process_names', 'reg_key_name', 'reg_key_value_types'],
    ...['url', 'original_urls', 'content_types', 'methods', 'referrers', 'user_agents'],
  ),
  file_size: 7,
  hashes: [hash],
  verdict: 'malicious',
};

const contexts: Readonly<Record<string, JsonObject>> = {
  Domain: {
    ...common,
    ...ioc,
    ...parents,
    Countries: '<countries>',
    CountryCodes: '<country_codes>',
    Domain: '<domain>',
    ID: '<id>',
    IpAddresses: '<ip_addresses>',
    OriginalDomains: '<original_domains>',
    Protocols: '<protocols>',
    Sources: '<sources>',
  },
  EmailAddress: {
    ...common,
    ...ioc,
    ...threats,
    EmailAddress: '<email_address>',
    IsRecipient: '<recipient>',
    IsSender: '<sender>',
    Subjects: '<subjects>',
  },
  Email: {
    ...common,
    ...ioc,
    ...threats,
    AttachmentTypes: '<attachment_types>',
    Hashes: [hashContext],
    NrAttachments: '<nr_attachments>',
    NrLinks: '<nr_links>',
    Recipients: '<recipients>',
    Sender: '<sender>',
    Subject: '<subject>',
  },
  Filename: {
    ...common,
    ...ioc,
    ...threats,
    Categories: '<categories>',
    Filename: '<filename>',
    Operations: '<operations>',
  },
  File: {
    ...common,
    ...ioc,
    ...threats,
    ...parents,
    ...operations,
    Categories: '<categories>',
    FileSize: 7,
    Filename: '<filename>',
    Filenames: '<filenames>',
    Hashes: [hashContext],
    ID: '<id>',
    MIMEType: '<mime_type>',
    Name: '<filename>',
    NormFilename: '<norm_filename>',
    ParentFiles: '<parent_files>',
    ResourceURL: '<resource_url>',
  },
  IP: {
    ...common,
    ...ioc,
    ...parents,
    Country: '<country>',
    CountryCode: '<country_code>',
    Countries: '<countries>',
    CountryCodes: '<country_codes>',
    Domains: '<domains>',
    IP: '<ip_address>',
    ID: '<id>',
    Operation: null,
    Protocols: '<protocols>',
    Sources: '<sources>',
  },
  Mutex: { ...common, ...ioc, ...threats, ...parents, ...operations, ID: '<id>', Name: '<mutex_name>' },
  Process: {
    ...common,
    ...ioc,
    ...threats,
    ...parents,
    CmdLine: '<cmd_line>',
    ImageNames: '<image_names>',
    ProcessNames: '<process_names>',
  },
  Registry: {
    ...common,
    ...ioc,
    ...threats,
    ...parents,
    ...operations,
    ID: '<id>',
    Name: '<reg_key_name>',
    ValueTypes: '<reg_key_value_types>',
  },
  URL: {
    ...common,
    ...parents,
    Categories: '<categories>',
    ContentTypes: '<content_types>',
    Countries: '<countries>',
    CountryCodes: '<country_codes>',
    ID: '<id>',
    IPAddresses: '<ip_addresses>',
    Methods: '<methods>',
    Operation: null,
    OriginalURLs: '<original_urls>',
    ParentFiles: '<parent_files>',
    Referrers: '<referrers>',
    Source: '<sources>',
    URL: '<url>',
    UserAgents: '<user_agents>',
  },
};

/** Per kind: its list in the answer, the columns of its table, and its main column with where else a name may stand. */
const tables: Readonly<
  Record<string, readonly [list: string, headers: string, column: string, ...names: string[]]>
> = {
  Domain: [
    'domains',
    'Domain IsIOC OriginalDomains Countries',
    'Domain',
    'domain',
    'original_domains',
    'ip_addresses',
  ],
  EmailAddress: [
    'email_addresses',
    'EmailAddress IsIOC IsRecipient IsSender Subjects',
    'EmailAddress',
    'email_address',
    'subjects',
  ],
  Email: [
    'emails',
    'Subject IsIOC Sender Recipients NrAttachments NrLinks',
    'Subject',
    'subject',
    'sender',
    'recipients',
  ],
  Filename: ['filenames', 'Filename IsIOC Operations', 'Filename', 'filename', 'threat_names'],
  File: [
    'files',
    'Filename IsIOC Filenames MD5 SHA1 SHA256 Operations',
    'Filename',
    'filename',
    'filenames',
    'norm_filename',
    'resource_url',
  ],
  IP: ['ips', 'IP IsIOC Domains Countries Protocols', 'IP', 'ip_address', 'domains'],
  Mutex: [
    'mutexes',
    'Name IsIOC Operations ParentProcessesNames',
    'Name',
    'mutex_name',
    'parent_processes_names',
  ],
  Process: [
    'processes',
    'ProcessNames IsIOC CmdLine',
    'ProcessNames',
    'process_names',
    'image_names',
    'cmd_line',
  ],
  Registry: [
    'registry',
    'Name IsIOC ValueTypes Operations ParentProcessesNames',
    'Name',
    'reg_key_name',
    'parent_processes_names',
  ],
  URL: [
    'urls',
    'URL OriginalURLs Categories Countries Methods IPAddresses ParentProcessesNames',
    'URL',
    'url',
    'original_urls',
    'ip_addresses',
  ],
};

describe('an artifact', () => {
  it('is of one of ten kinds, in the order of the original', () => {
    expect(artifactKinds.map(({ name }) => name)).toEqual(Object.keys(contexts));
  });

  describe.each(artifactKinds.map((kind) => [kind.name, kind] as const))('of kind %s', (name, kind) => {
    const [list, headers, column, ...names] = tables[name] ?? ['', '', ''];

    it('has its own members in the context', () => {
      expect(kind.context(artifact)).toEqual(contexts[name]);
    });

    it('has nothing but nulls and empty lists where the answer is empty', () => {
      const empty = kind.context({});
      expect(Object.keys(empty).sort()).toEqual(Object.keys(contexts[name] ?? {}).sort());
      expect(
        new Set(
          Object.entries(empty).map(([member, value]) =>
            member === 'Verdict' ? value : JSON.stringify(value),
          ),
        ),
      ).toEqual(
        new Set(['Not Available', 'null', ...(Object.values(empty).some(Array.isArray) ? ['[]'] : [])]),
      );
    });

    it('stands in a table under its main value, else its next best name (D11)', () => {
      expect(kind.list).toBe(list);
      expect(kind.headers).toEqual([...headers.split(' '), 'Verdict', 'VerdictReason']);
      for (const [index, given] of names.entries()) {
        const without = Object.fromEntries(names.slice(0, index).map((earlier) => [earlier, '']));
        const named = {
          ...artifact,
          ...without,
          [given]: index % 2 === 0 ? '<found>' : [null, '', '<found>'],
        };
        const cell = kind.row(named, kind.context(named))[column];
        expect([given, JSON.stringify(cell)]).toEqual([given, expect.stringContaining('<found>')]);
      }
      expect(kind.row({}, kind.context({}))[column] ?? null).toBeNull();
    });
  });

  const score = { score: 3, reliability: 'A - Completely reliable' };
  const indicators: Readonly<Record<string, object>> = {
    Domain: { kind: 'domain', name: '<domain>', score },
    EmailAddress: { kind: 'email', address: '<email_address>', score },
    File: {
      kind: 'file',
      md5: '<md5>',
      sha1: '<sha1>',
      sha256: '<sha256>',
      ssdeep: '<ssdeep>',
      size: 7,
      type: '<mime_type>',
      path: '<filename>',
      score,
    },
    IP: { kind: 'ip', address: '<ip_address>', score },
    URL: { kind: 'url', data: '<url>', score },
  };

  it('is an indicator where the platform has a standard one', () => {
    const found = artifactKinds.flatMap((kind) => {
      const made = kind.indicators?.(artifact, { reliability: 'A - Completely reliable' });
      return made ? [[kind.name, made]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(indicators).map(([name, indicator]) => [name, [indicator]])),
    );
  });

  it('is none without its main value', () => {
    for (const kind of artifactKinds)
      expect(kind.indicators?.({}, { reliability: 'E - Unreliable' }) ?? []).toEqual([]);
  });

  it.each([
    [{ countries: ['Germany'], country: 'France' }, ['Germany']],
    [{ country: 'France' }, ['France']],
    [{}, []],
  ])(
    'of an IP has countries from the list, else the single value (D5): %j',
    (answer: JsonObject, expected) => {
      const ip = artifactKinds.find(({ name }) => name === 'IP');
      const codes = { country_codes: answer['countries'] ?? null, country_code: answer['country'] ?? null };
      expect(ip?.context({ ...answer, ...codes })).toMatchObject({
        Countries: expected,
        CountryCodes: expected,
      });
    },
  );

  it.each([
    [{ verdict_reason: 'because', verdict_reason_description: 'described' }, 'because'],
    [{ verdict_reason_description: 'described' }, 'described'],
    [{ verdict_reason: '', verdict_reason_description: '' }, null],
  ])('has its reason from either member (D6): %j', (answer, expected) => {
    for (const kind of artifactKinds) expect(kind.context(answer)).toMatchObject({ VerdictReason: expected });
  });

  it('shows the hashes of a file, all of them when it has several sets (D12)', () => {
    const file = artifactKinds.find(({ name }) => name === 'File');
    const several = { hashes: [hash, { md5_hash: '<other>' }, 'no object'] };
    expect(file?.row({ hashes: [hash] }, {})).toMatchObject({
      MD5: '<md5>',
      SHA1: '<sha1>',
      SHA256: '<sha256>',
    });
    expect(file?.row(several, {})).toMatchObject({ MD5: ['<md5>', '<other>'], SHA1: '<sha1>' });
    expect(file?.row({ hashes: [] }, {})).toMatchObject({ MD5: [], SHA1: [], SHA256: [] });
    expect(file?.context(several)).toMatchObject({ Hashes: [hashContext, { MD5: '<other>' }] });
    expect(file?.context(several)['Hashes']).toHaveLength(2);
  });

  it('of a file without a size or a type that can be read is an indicator all the same', () => {
    const file = artifactKinds.find(({ name }) => name === 'File');
    const odd = { hashes: [{ md5_hash: 5 }], file_size: 'large', mime_type: '', filename: null };
    const reliability = 'E - Unreliable';
    expect(file?.indicators?.(odd, { reliability })).toEqual([
      {
        kind: 'file',
        md5: null,
        sha1: null,
        sha256: null,
        ssdeep: null,
        size: null,
        type: null,
        path: null,
        score: { score: 0, reliability },
      },
    ]);
  });
});
