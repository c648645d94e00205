import type { Command } from '../../../sdk/index.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { changeTag } from './change-tag.js';

/** `vmray-delete-tag`: DELETE /rest/{analysis|submission}/{id}/tag/{tag}. */
export const deleteTag: Command<Arguments['vmray-delete-tag'], VmrayClient> = {
  effect: 'idempotent',
  run: (call) => changeTag(call, { command: 'vmray-delete-tag', method: 'DELETE', done: 'removed from' }),
};
