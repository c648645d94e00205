import { CommandFailed, isJsonObject, member } from '../../../sdk/index.js';
import type { VmrayClient } from '../client/vmray-client.js';

/** `test-module`: GET /rest/analysis?_limit=1; only a `result` of `ok` is success (D21). */
export async function testModule(client: VmrayClient, signal: AbortSignal): Promise<void> {
  const { raw } = await client.get('/analysis', { signal }, { _limit: '1' });
  const result = isJsonObject(raw) ? member(raw, 'result') : undefined;
  if (result === 'ok') return;
  throw new CommandFailed(
    `VMRay answered, but its result is ${JSON.stringify(result ?? null)} instead of "ok".`,
  );
}
