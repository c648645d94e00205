import { isJsonList, isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { lastData, objectsOf, read } from '../original/answers.js';
import { originalVerdict, scoreOf } from '../original/verdicts.js';
import { mapContext, mapEntries } from './rewrite.js';

const analysisKey = 'VMRay.Analysis(val.AnalysisID === obj.AnalysisID)';

/** The order of the recorded rows of other commands. */
const hashes = [
  'analysis_sample_md5',
  'analysis_sample_sha256',
  'analysis_sample_sha1',
  'analysis_sample_ssdeep',
];

/** Analyses have `SSDeep`, and a DBotScore for each distinct hash from their verdict (duplicates: D10). */
export const analyses: Rule = {
  deviation: 'D3',
  apply(expected, { params }) {
    const answered = objectsOf(lastData(expected));
    return mapEntries(expected, (entry) =>
      mapContext(entry, (context) => {
        const list = member(context, analysisKey);
        if (!isJsonList(list)) return context;
        return {
          ...context,
          [analysisKey]: list.map((item, index) =>
            isJsonObject(item)
              ? { ...item, SSDeep: read(answered[index] ?? {}, 'analysis_sample_ssdeep') }
              : item,
          ),
          DBotScore: answered.flatMap((analysis) => scoresOf(analysis, params)),
        };
      }),
    );
  },
};

function scoresOf(analysis: JsonObject, params: JsonObject): readonly JsonObject[] {
  const score = scoreOf(originalVerdict(member(analysis, 'analysis_verdict')));
  return hashes.map((name) => ({
    Indicator: read(analysis, name),
    Type: 'hash',
    Vendor: 'VMRay',
    Score: score,
    Reliability: member(params, 'integrationReliability') || 'C - Fairly reliable',
  }));
}
