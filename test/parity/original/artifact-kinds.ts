/** How the original shows one kind of artifact. */
export interface ArtifactKind {
  /** The list in the answer. */
  readonly list: string;
  /** The member of `VMRay.Sample.IOC`. */
  readonly name: string;
  /** The context member without which the original drops the artifact; absent: it never does. */
  readonly main?: string;
  /** Context member to member of the answer; '' for one that is always null. */
  readonly members: Readonly<Record<string, string>>;
  /** Context members shown in the table. */
  readonly columns: readonly string[];
}

const origin = { AnalysisID: 'analysis_ids', Type: 'type' } as const;
const ioc = { IsIOC: 'ioc', IOCType: 'ioc_type' } as const;
const parents = {
  ParentProcesses: 'parent_processes',
  ParentProcessesNames: 'parent_processes_names',
} as const;
const threat = { Classifications: 'classifications', ThreatNames: 'threat_names' } as const;
const places = { Countries: 'countries', CountryCodes: 'country_codes' } as const;
const operations = { Operation: 'operations', Operations: 'operations' } as const;

/** The ten kinds, in the order of the original. Verdict, its reason, and hashes come on top. */
export const artifactKinds: readonly ArtifactKind[] = [
  {
    list: 'domains',
    name: 'Domain',
    main: 'Domain',
    members: {
      ...origin,
      ...places,
      Domain: 'domain',
      ID: 'id',
      ...ioc,
      IpAddresses: 'ip_addresses',
      OriginalDomains: 'original_domains',
      ...parents,
      Protocols: 'protocols',
      Sources: 'sources',
    },
    columns: ['Domain', 'IsIOC', 'OriginalDomains', 'Countries'],
  },
  {
    list: 'email_addresses',
    name: 'EmailAddress',
    main: 'EmailAddress',
    members: {
      ...origin,
      ...ioc,
      ...threat,
      EmailAddress: 'email_address',
      IsRecipient: 'recipient',
      IsSender: 'sender',
      Subjects: 'subjects',
    },
    columns: ['EmailAddress', 'IsIOC', 'IsRecipient', 'IsSender', 'Subjects'],
  },
  {
    list: 'emails',
    name: 'Email',
    members: {
      ...origin,
      ...ioc,
      ...threat,
      AttachmentTypes: 'attachment_types',
      NrAttachments: 'nr_attachments',
      NrLinks: 'nr_links',
      Recipients: 'recipients',
      Sender: 'sender',
      Subject: 'subject',
    },
    columns: ['Subject', 'IsIOC', 'Sender', 'Recipients', 'NrAttachments', 'NrLinks'],
  },
  {
    list: 'filenames',
    name: 'Filename',
    main: 'Filename',
    members: {
      ...origin,
      ...ioc,
      ...threat,
      Categories: 'categories',
      Filename: 'filename',
      Operations: 'operations',
    },
    columns: ['Filename', 'IsIOC', 'Operations'],
  },
  {
    list: 'files',
    name: 'File',
    members: {
      ...origin,
      ...ioc,
      ...threat,
      ...parents,
      ...operations,
      Categories: 'categories',
      FileSize: 'file_size',
      Filename: 'filename',
      Filenames: 'filenames',
      ID: 'id',
      MIMEType: 'mime_type',
      Name: 'filename',
      NormFilename: 'norm_filename',
      ParentFiles: 'parent_files',
      ResourceURL: 'resource_url',
    },
    columns: ['Filename', 'IsIOC', 'Filenames', 'Operations'],
  },
  {
    list: 'ips',
    name: 'IP',
    main: 'IP',
    members: {
      ...origin,
      ...ioc,
      ...parents,
      Country: 'country',
      CountryCode: 'country_code',
      Domains: 'domains',
      IP: 'ip_address',
      ID: 'id',
      Operation: '',
      Protocols: 'protocols',
      Sources: 'sources',
    },
    columns: ['IP', 'IsIOC', 'Domains', 'Protocols'],
  },
  {
    list: 'mutexes',
    name: 'Mutex',
    main: 'Name',
    members: { ...origin, ...ioc, ...threat, ...parents, ...operations, ID: 'id', Name: 'mutex_name' },
    columns: ['Name', 'IsIOC', 'Operations', 'ParentProcessesNames'],
  },
  {
    list: 'processes',
    name: 'Process',
    main: 'ProcessNames',
    members: {
      ...origin,
      ...ioc,
      ...threat,
      ...parents,
      CmdLine: 'cmd_line',
      ImageNames: 'image_names',
      ProcessNames: 'process_names',
    },
    columns: ['ProcessNames', 'IsIOC', 'CmdLine'],
  },
  {
    list: 'registry',
    name: 'Registry',
    main: 'Name',
    members: {
      ...origin,
      ...ioc,
      ...threat,
      ...parents,
      ...operations,
      ID: 'id',
      Name: 'reg_key_name',
      ValueTypes: 'reg_key_value_types',
    },
    columns: ['Name', 'IsIOC', 'ValueTypes', 'Operations', 'ParentProcessesNames'],
  },
  {
    list: 'urls',
    name: 'URL',
    main: 'URL',
    members: {
      ...origin,
      ...parents,
      ...places,
      Categories: 'categories',
      ContentTypes: 'content_types',
      ID: 'id',
      IPAddresses: 'ip_addresses',
      Methods: 'methods',
      Operation: '',
      OriginalURLs: 'original_urls',
      ParentFiles: 'parent_files',
      Referrers: 'referrers',
      Source: 'sources',
      URL: 'url',
      UserAgents: 'user_agents',
    },
    columns: [
      'URL',
      'OriginalURLs',
      'Categories',
      'Countries',
      'Methods',
      'IPAddresses',
      'ParentProcessesNames',
    ],
  },
];
