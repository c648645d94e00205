import type { Command } from 'sortie';
import type { EchoClient } from '../client.js';
import type { Arguments } from '../integration.generated.js';
import { judgeEach } from './judge-each.js';

/** `domain`. It only reads, so it may be repeated after a crash. */
export const domain: Command<Arguments['domain'], EchoClient> = {
  effect: 'read',
  run: ({ args, client, ...call }) =>
    judgeEach('domain', args.domain, client, call, (name, score) => ({ kind: 'domain', name, score })),
};
