import { type Command, CommandFailed, isJsonObject, member } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';

/** `vmray-get-summary`: GET /rest/analysis/{id}, then its archive's logs/summary_v2.json, as a file. */
export const getSummary: Command<Arguments['vmray-get-summary'], VmrayClient> = {
  effect: 'read',
  run: (call) =>
    forEachIdentifier('analysis_id', call.args.analysis_id, call.signal, async ({ text: id }) => {
      const { data } = await call.client.get(`/analysis/${id}`, call);
      if (isJsonObject(data) && member(data, 'analysis_billing_type') === 'detector') {
        throw new CommandFailed(
          'Failed to execute `vmray-get-summary` command. Error: The current billing plan has no permissions to generate or download reports. If you want more information about the sample, use `vmray-get-threat-indicators` or `vmray-get-iocs` instead.',
        );
      }
      const summary = await call.client.file(`/analysis/${id}/archive/logs/summary_v2.json`, call);
      return {
        files: [
          {
            name: 'summary_v2.json',
            kind: 'info',
            async *content() {
              try {
                yield* summary.content();
              } finally {
                await summary.release();
              }
            },
          },
        ],
      };
    }),
};
