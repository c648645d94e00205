import { autolink, markdownTable } from '../../../language/entry/index.js';
import { ArgumentError, type Command } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { expectObjects, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import { wholeList } from '../client/whole-list.js';
import type { Arguments } from '../integration.generated.js';
import { analysisContext, analysisPath } from '../mapping/analysis.js';
import { textField } from '../mapping/field.js';
import { judgedHashes } from '../mapping/hash-scores.js';

/** `vmray-get-analysis-by-sample`: GET /rest/analysis/sample/{id}, with `_limit` when a limit is given. */
export const getAnalysisBySample: Command<Arguments['vmray-get-analysis-by-sample'], VmrayClient> = {
  effect: 'read',
  async run(call) {
    const { limit } = call.args;
    if (limit !== undefined && !isPositiveInteger(limit)) {
      throw new ArgumentError('limit', limit, 'must be a positive integer');
    }
    const query = limit === undefined ? undefined : { _limit: String(limit) };
    return forEachIdentifier('sample_id', call.args.sample_id, call.signal, async ({ text: id }) => {
      const first = await call.client.get(`/analysis/sample/${id}`, call, query);
      const answer = await wholeList(call.client, first, call, limit === undefined ? {} : { rows: limit });
      if (isNothing(answer.data)) return { readable: `#### No analysis found for sample id ${id}` };
      const analyses = expectObjects(answer.data, answer, 'analyses').map(analysisContext);
      const judged = analyses.map((context) => ({ context, verdict: context.Verdict }));
      return {
        readable: markdownTable({
          title: `Analysis results from VMRay for ID ${id}:`,
          headers: ['AnalysisID', 'SampleID', 'Verdict', 'AnalysisURL'],
          rows: analyses.map((analysis) => ({
            ...analysis,
            AnalysisURL: autolink(textField(analysis, 'AnalysisURL')),
          })),
        }),
        outputs: [
          { path: analysisPath, value: analyses },
          { path: 'DBotScore', value: judgedHashes(judged, call.client.reliability) },
        ],
        raw: answer.raw,
        warnings: answer.warnings,
      };
    });
  },
};

function isPositiveInteger(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
