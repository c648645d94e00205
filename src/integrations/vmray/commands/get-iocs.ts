import { type Indicator, markdownTable } from '../../../language/entry/index.js';
import type { Command, CommandResult, JsonObject } from '../../../sdk/index.js';
import { forEachIdentifier, type Identifier } from '../client/identifiers.js';
import { expectObject, expectObjects, isNothing, type VmrayAnswer } from '../client/vmray-answer.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import type { ArtifactKind, Source } from '../mapping/artifacts/artifact-kind.js';
import { artifactKinds } from '../mapping/artifacts/index.js';
import { field } from '../mapping/field.js';
import { samplePath } from '../mapping/sample.js';

/** `vmray-get-iocs`: GET /rest/sample/{id}/iocs. One entry for the command, a table per kind of artifact (D11). */
export const getIocs: Command<Arguments['vmray-get-iocs'], VmrayClient> = {
  effect: 'read',
  run(call) {
    const all = call.args.all_artifacts;
    const query = all ? { all_artifacts: 'true' } : undefined;
    return forEachIdentifier('sample_id', call.args.sample_id, call.signal, async (identifier) => {
      const answer = await call.client.get(`/sample/${identifier.text}/iocs`, call, query);
      return iocsResult(identifier, answer, {
        reliability: call.client.reliability,
        noun: all ? 'artifact' : 'IOC',
      });
    });
  },
};

interface Wording extends Source {
  /** What a found thing is called in titles. */
  readonly noun: 'IOC' | 'artifact';
}

/** Maps one answer; the size of the result is linear in the answer's. */
export function iocsResult(sample: Identifier, answer: VmrayAnswer, wording: Wording): CommandResult {
  const found = artifactKinds.map((kind) => ({ kind, artifacts: artifactsOf(kind, answer) }));
  const present = found.filter(({ artifacts }) => artifacts.length > 0);
  if (present.length === 0)
    return { readable: `No ${wording.noun}s found for sample ID: ${sample.text}`, outputs: [] };

  const contexts: Record<string, readonly JsonObject[]> = {};
  const tables: string[] = [];
  const indicators: Indicator[] = [];
  for (const { kind, artifacts } of present) {
    const context = artifacts.map(kind.context);
    contexts[kind.name] = context;
    tables.push(
      markdownTable({
        title: `${kind.name} ${wording.noun}`,
        headers: kind.headers,
        rows: artifacts.map((artifact, index) => kind.row(artifact, context[index] ?? {})),
        removeNull: true,
      }),
    );
    for (const artifact of artifacts) indicators.push(...(kind.indicators?.(artifact, wording) ?? []));
  }
  return {
    readable: [counted(present, sample, wording), ...tables].join('\n'),
    outputs: [{ path: samplePath, value: { SampleID: sample.value, IOC: contexts } }],
    indicators,
  };
}

function artifactsOf(kind: ArtifactKind, answer: VmrayAnswer): readonly JsonObject[] {
  if (isNothing(answer.data)) return [];
  const data = expectObject(answer.data, answer, 'an object with iocs');
  const iocs = field(data, 'iocs');
  if (isNothing(iocs)) return [];
  const list = field(expectObject(iocs, answer, 'an object with a list per kind of artifact'), kind.list);
  return list === null ? [] : expectObjects(list, answer, `${kind.name} artifacts`);
}

/** "12 IOCs for sample 5: 2 Domain, 10 File". */
function counted(
  present: readonly { readonly kind: ArtifactKind; readonly artifacts: readonly JsonObject[] }[],
  sample: Identifier,
  { noun }: Wording,
): string {
  const total = present.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  const each = present.map(({ kind, artifacts }) => `${artifacts.length} ${kind.name}`).join(', ');
  return `${total} ${noun}${total === 1 ? '' : 's'} for sample ID ${sample.text}: ${each}\n`;
}
