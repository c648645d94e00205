/** `index.js` of a new integration. */
export const moduleTemplate = `// @ts-check
import { CommandFailed, defineIntegration, isJsonObject, markdownTable, member, readServerUrl } from 'sortie';
import { compiled } from './manifest.js';

/** Speaks the API of My service for one instance. */
class MyServiceClient {
  /** @param {import('sortie').HttpClient} http */
  constructor(http) {
    this.http = http;
  }

  /**
   * The answer to a request; undefined when there is no such thing.
   * @param {string} path
   * @param {{ signal: AbortSignal, deadline?: Date }} call what bounds the request in time
   */
  async get(path, { signal, deadline }) {
    const answer = await this.http.send({ method: 'GET', path, signal, ...(deadline ? { deadline } : {}) });
    if (answer.status === 404) return undefined;
    const body = answer.json();
    if (answer.status !== 200 || body === undefined)
      throw new CommandFailed(\`My service answered with \${answer.status} to GET \${path}.\`);
    return body;
  }
}

/**
 * What an answer becomes in the context: name each member, so that nothing else of it gets there.
 * @param {import('sortie').JsonObject} item
 */
function itemContext(item) {
  return { ID: member(item, 'id') ?? null, Name: member(item, 'name') ?? null };
}

export default defineIntegration({
  manifest: compiled,

  client: (parameters, host) =>
    new MyServiceClient(
      host.http({
        service: 'My service',
        baseUrl: readServerUrl(parameters.url),
        secretHeaders: { Authorization: \`Bearer \${parameters.credentials.password}\` },
        proxy: parameters.proxy ?? false,
        insecure: parameters.insecure ?? false,
        retryOnRateLimit: true,
      }),
    ),

  async test(client, signal) {
    if ((await client.get('/status', { signal })) === undefined)
      throw new CommandFailed('There is no /status at the server URL; is it My service?');
  },

  commands: {
    'my-service-get-item': {
      // It changes nothing, so it may be repeated after a crash. What must not happen twice is 'once'.
      effect: 'read',
      async run({ args, client, signal, deadline }) {
        const results = [];
        for (const id of args.item_id) {
          const time = { signal, ...(deadline ? { deadline } : {}) };
          const answer = await client.get(\`/items/\${encodeURIComponent(id)}\`, time);
          if (!isJsonObject(answer)) {
            results.push({ readable: \`My service has no item \${JSON.stringify(id)}.\` });
            continue;
          }
          const item = itemContext(answer);
          results.push({
            readable: markdownTable({ title: 'My service: item', rows: item }),
            outputs: [{ path: 'MyService.Item(val.ID && val.ID == obj.ID)', value: item }],
            raw: answer,
          });
        }
        return results;
      },
    },
  },
});
`;

/** `manifest.js`: without a build step, the manifest is compiled when it is loaded. */
export const manifestModuleTemplate = `import { loadManifest } from 'sortie';

/** The manifest with its validators. Its types stand in manifest.d.ts, which "npm run types" writes. */
export const compiled = loadManifest(new URL('integration.yml', import.meta.url));
`;
