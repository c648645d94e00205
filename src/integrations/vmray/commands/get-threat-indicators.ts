import { markdownTable } from '../../../language/entry/index.js';
import type { Command } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { expectObject, expectObjects, isNothing } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { field } from '../mapping/field.js';
import { threatIndicatorContext, threatIndicatorPath } from '../mapping/threat-indicator.js';

/** `vmray-get-threat-indicators`: GET /rest/sample/{id}/threat_indicators, all of them. */
export const getThreatIndicators: Command<Arguments['vmray-get-threat-indicators'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachIdentifier('sample_id', call.args.sample_id, call.signal, async ({ text: id }) => {
      const answer = await call.client.get(`/sample/${id}/threat_indicators`, call);
      const none = { readable: `No threat indicators for sample ID: ${id}`, outputs: [] };
      if (isNothing(answer.data)) return none;
      const data = expectObject(answer.data, answer, 'an object with threat_indicators');
      const found = field(data, 'threat_indicators');
      if (isNothing(found)) return { ...none, raw: data };
      const indicators = expectObjects(found, answer, 'threat indicators');
      const context = indicators.map(threatIndicatorContext);
      return {
        readable: markdownTable({
          title: `Threat indicators for sample ID: ${id}:`,
          headers: ['ID', 'AnalysisID', 'Category', 'Classification', 'Operation'],
          rows: context,
        }),
        outputs: [{ path: threatIndicatorPath, value: context }],
        raw: { threat_indicators: indicators },
      };
    }),
};
