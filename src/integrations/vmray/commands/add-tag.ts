import type { Command } from '../../../sdk/index.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { changeTag } from './change-tag.js';

/** `vmray-add-tag`: POST /rest/{analysis|submission}/{id}/tag/{tag}. */
export const addTag: Command<Arguments['vmray-add-tag'], VmrayClient> = {
  effect: 'idempotent',
  run: (call) => changeTag(call, { command: 'vmray-add-tag', method: 'POST', done: 'added to' }),
};
