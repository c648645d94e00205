/**
 * First keys of context paths that a playbook may read although no task of it writes them: those that the platform
 * fills itself (`spec/values-and-dt.md` section 1), and the standard ones that an incident, a file that was uploaded, an
 * indicator that was extracted, or a caller that shares its context brings along.
 */
export const givenRoots: ReadonlySet<string> = new Set([
  'incident',
  'alert',
  'issue',
  'inputs',
  'lists',
  'modules',
  'demistoUrls',
  'currentPlaybookID',
  'currentUser',
  'lastCompletedTaskEntries',
  'playbookQuery',
  'task',
  'investigation',
  'File',
  'InfoFile',
  'DBotScore',
  'IP',
  'IPv6',
  'CIDR',
  'URL',
  'Domain',
  'Email',
  'Account',
  'Host',
  'Endpoint',
  'CVE',
  'Hash',
  'Indicators',
  'ExtractedIndicators',
  'Evidence',
]);
