import type { Command } from 'sortie';
import type { EchoClient } from '../client.js';
import type { Arguments } from '../integration.generated.js';
import { judgeEach } from './judge-each.js';

/** `ip`. It only reads, so it may be repeated after a crash. */
export const ip: Command<Arguments['ip'], EchoClient> = {
  effect: 'read',
  run: ({ args, client, ...call }) =>
    judgeEach('ip', args.ip, client, call, (address, score) => ({ kind: 'ip', address, score })),
};
