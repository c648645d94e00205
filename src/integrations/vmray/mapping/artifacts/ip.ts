import type { Json, JsonObject } from '../../../../sdk/index.js';
import { field, textField } from '../field.js';
import {
  type ArtifactKind,
  indicatorScore,
  isIoc,
  judgement,
  nextBestName,
  parents,
} from './artifact-kind.js';

export const ip: ArtifactKind = {
  name: 'IP',
  list: 'ips',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Country: field(artifact, 'country'),
    CountryCode: field(artifact, 'country_code'),
    Countries: plural(artifact, 'countries', 'country'),
    CountryCodes: plural(artifact, 'country_codes', 'country_code'),
    Domains: field(artifact, 'domains'),
    IP: field(artifact, 'ip_address'),
    ID: field(artifact, 'id'),
    ...isIoc(artifact),
    Operation: null,
    ...parents(artifact),
    Protocols: field(artifact, 'protocols'),
    Sources: field(artifact, 'sources'),
    ...judgement(artifact),
  }),
  headers: ['IP', 'IsIOC', 'Domains', 'Countries', 'Protocols', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({ ...context, IP: nextBestName(artifact, 'ip_address', 'domains') }),
  indicators(artifact, source) {
    const address = textField(artifact, 'ip_address');
    return address === undefined ? [] : [{ kind: 'ip', address, score: indicatorScore(artifact, source) }];
  },
};

/** The documented list, from the API's own list, else from its single value (D5). */
function plural(artifact: JsonObject, list: string, single: string): Json {
  const several = field(artifact, list);
  if (several !== null) return several;
  const one = field(artifact, single);
  return one === null ? [] : [one];
}
