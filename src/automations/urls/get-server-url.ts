import { isJsonObject, type JsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { done, note } from '../answer.js';

const parts = /^(https?):\/\/(\[[^\]]*\]|[^/?#:]+)(?::(\d{1,5}))?(?:[/?#]|$)/i;

/** `GetServerURL`: the URL of the server (`demistoUrls.server`), and its parts; a port that it does not say is null. */
export const getServerURL: Automation = {
  name: 'GetServerURL',
  description: 'Tells the URL of the server.',
  arguments: [],
  run({ root }) {
    const url = serverOf(root);
    const [, scheme, host, port] = parts.exec(url) ?? [];
    if (scheme === undefined || host === undefined)
      throw new AutomationFailed(`${JSON.stringify(url.slice(0, 200))} is no URL of a server.`);
    return done(
      note(url, {
        ServerURL: {
          Scheme: scheme.toLowerCase(),
          Host: host,
          Port: port === undefined ? null : Number(port),
          URL: url,
        },
      }),
    );
  },
};

function serverOf(root: JsonObject): string {
  const urls = member(root, 'demistoUrls');
  const server = isJsonObject(urls) ? member(urls, 'server') : undefined;
  if (typeof server !== 'string' || server === '')
    throw new AutomationFailed('This server does not know its own URL.');
  return server;
}
