import { type FindCall, isJsonObject, type Json, type JsonObject, member } from '../../../../sdk/index.js';
import { bearsAttempt } from '../../client/attempt-metadata.js';
import { expectObjects } from '../../client/vmray-answer.js';
import type { VmrayClient } from '../../client/vmray-client.js';
import { wholeList } from '../../client/whole-list.js';
import { field } from '../../mapping/field.js';

/** What one look at the list of submissions has shown. */
export interface Look {
  /** Those of the attempt, oldest first. */
  readonly submissions: readonly JsonObject[];
  /** Why there may be more of them; absent where the look went back to before the attempt. */
  readonly cut?: string;
}

/** Milliseconds that the platform's clock may be behind ours. A submission is never older than its attempt. */
const clockMargin = 60 * 60 * 1000;

/**
 * Reads the list of submissions, newest first, from now back to the time when the attempt began, and keeps those that
 * bear its key. What the platform itself made of a submission, of a file that was dropped, is none of the attempt's.
 * @throws VmrayError, UnexpectedAnswer, or what a request throws
 */
export async function lookForSubmissions(call: FindCall<unknown, VmrayClient>): Promise<Look> {
  const { client, attempt, begunAt } = call;
  const since = begunAt.getTime() - clockMargin;
  // No filter by time: its field and its zone are not attested, and a list that is wrongly empty costs a second submission.
  const first = await client.get('/submission', call, { _order: 'desc' });
  const goesBackFarEnough = (rows: readonly Json[]) => isBefore(since, rows.at(-1));
  const list = await wholeList(client, first, call, { isReached: goesBackFarEnough });
  const rows = expectObjects(list.data, list, 'submissions');
  const marked = rows.filter((row) => bearsAttempt(row, attempt));
  const ids = new Set(marked.map((row) => member(row, 'submission_id')));
  const submissions = marked
    .filter((row) => !ids.has(member(row, 'submission_parent_submission_id')))
    .reverse();
  const cut = goesBackFarEnough(rows) ? undefined : whyCut(list.raw, list.warnings);
  return { submissions, ...(cut === undefined ? {} : { cut }) };
}

function whyCut(raw: Json, warnings: readonly string[]): string | undefined {
  if (warnings.length > 0) return warnings.join(' ');
  const isTruncated = isJsonObject(raw) && member(raw, 'truncated') === true;
  return isTruncated ? 'VMRay shows no more submissions than the newest ones.' : undefined;
}

/** The platform writes times without a zone (`vmray-api/README.md` section 1); its other clients take them for UTC. */
function isBefore(moment: number, row: Json | undefined): boolean {
  const created = isJsonObject(row) ? field(row, 'submission_created') : null;
  if (typeof created !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(created)) return false;
  return Date.parse(`${created.slice(0, 19)}Z`) < moment;
}
