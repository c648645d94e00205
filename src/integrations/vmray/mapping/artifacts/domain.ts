import { field, textField } from '../field.js';
import {
  type ArtifactKind,
  indicatorScore,
  isIoc,
  judgement,
  nextBestName,
  parents,
} from './artifact-kind.js';

export const domain: ArtifactKind = {
  name: 'Domain',
  list: 'domains',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Countries: field(artifact, 'countries'),
    CountryCodes: field(artifact, 'country_codes'),
    Domain: field(artifact, 'domain'),
    ID: field(artifact, 'id'),
    ...isIoc(artifact),
    IpAddresses: field(artifact, 'ip_addresses'),
    OriginalDomains: field(artifact, 'original_domains'),
    ...parents(artifact),
    Protocols: field(artifact, 'protocols'),
    Sources: field(artifact, 'sources'),
    ...judgement(artifact),
  }),
  headers: ['Domain', 'IsIOC', 'OriginalDomains', 'Countries', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({
    ...context,
    Domain: nextBestName(artifact, 'domain', 'original_domains', 'ip_addresses'),
  }),
  indicators(artifact, source) {
    const name = textField(artifact, 'domain');
    return name === undefined ? [] : [{ kind: 'domain', name, score: indicatorScore(artifact, source) }];
  },
};
