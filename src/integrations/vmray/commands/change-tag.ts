import {
  ArgumentError,
  CommandFailed,
  isJsonObject,
  type Json,
  member,
  type Outcome,
} from '../../../sdk/index.js';
import { forEachElement } from '../client/for-each-element.js';
import { readIdentifier } from '../client/identifiers.js';
import { pathPart } from '../client/path-part.js';
import type { Patience, VmrayClient } from '../client/vmray-client.js';

/** The arguments of both tag commands. */
export interface TagArguments {
  readonly analysis_id?: readonly string[];
  readonly submission_id?: readonly string[];
  readonly tag?: string;
}

interface TagChange {
  readonly command: string;
  readonly method: 'POST' | 'DELETE';
  /** As in "has been … analysis: 5". */
  readonly done: 'added to' | 'removed from';
}

interface TagCall extends Patience {
  readonly args: TagArguments;
  readonly client: VmrayClient;
}

/**
 * Changes a tag of analyses, then of submissions, an outcome each (D28).
 * @throws ArgumentError when there is neither id, no tag, a tag that no path can carry, or an id that is none; nothing was changed then
 */
export async function changeTag(call: TagCall, change: TagChange): Promise<readonly Outcome[]> {
  const { analysis_id = [], submission_id = [], tag = '' } = call.args;
  if (tag.trim() === '') throw new ArgumentError('tag', tag, 'must be given');
  const encodedTag = pathPart('tag', tag);
  if (analysis_id.length === 0 && submission_id.length === 0) {
    throw new CommandFailed(
      `Failed to execute \`${change.command}\` command. Error: No submission ID or analysis ID has been provided`,
    );
  }
  const targets = [
    ...analysis_id.map((id) => ({ kind: 'analysis', argument: 'analysis_id', id })),
    ...submission_id.map((id) => ({ kind: 'submission', argument: 'submission_id', id })),
  ];
  return forEachElement('analysis_id', targets, call.signal, async ({ kind, argument, id: given }) => {
    const { text: id } = readIdentifier(argument, given);
    const answer = await call.client.change(change.method, `/${kind}/${id}/tag/${encodedTag}`, call);
    const done = `${change.done} ${kind}: ${id}`;
    if (!saysOk(answer.raw)) {
      throw new CommandFailed(
        `VMRay answered, but did not confirm that the tag ${JSON.stringify(tag)} has been ${done}.`,
      );
    }
    return { readable: `Tags: ${tag} has been ${done}`, outputs: [], raw: answer.raw };
  });
}

/** A 204 has no body and is a success too (D23). */
function saysOk(raw: Json): boolean {
  return raw === null || (isJsonObject(raw) && member(raw, 'result') === 'ok');
}
