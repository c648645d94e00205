import { field, textField } from '../field.js';
import { type ArtifactKind, indicatorScore, judgement, nextBestName, parents } from './artifact-kind.js';

export const url: ArtifactKind = {
  name: 'URL',
  list: 'urls',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Categories: field(artifact, 'categories'),
    ContentTypes: field(artifact, 'content_types'),
    Countries: field(artifact, 'countries'),
    CountryCodes: field(artifact, 'country_codes'),
    ID: field(artifact, 'id'),
    IPAddresses: field(artifact, 'ip_addresses'),
    Methods: field(artifact, 'methods'),
    Operation: null,
    OriginalURLs: field(artifact, 'original_urls'),
    ParentFiles: field(artifact, 'parent_files'),
    ...parents(artifact),
    Referrers: field(artifact, 'referrers'),
    Source: field(artifact, 'sources'),
    URL: field(artifact, 'url'),
    UserAgents: field(artifact, 'user_agents'),
    ...judgement(artifact),
  }),
  headers: [
    'URL',
    'OriginalURLs',
    'Categories',
    'Countries',
    'Methods',
    'IPAddresses',
    'ParentProcessesNames',
    'Verdict',
    'VerdictReason',
  ],
  row: (artifact, context) => ({
    ...context,
    URL: nextBestName(artifact, 'url', 'original_urls', 'ip_addresses'),
  }),
  indicators(artifact, source) {
    const data = textField(artifact, 'url');
    return data === undefined ? [] : [{ kind: 'url', data, score: indicatorScore(artifact, source) }];
  },
};
