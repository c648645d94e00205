import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const library = pathToFileURL(resolve(__dirname, '../../../dist/index.js')).href;

const commands = [
  'log',
  'throw',
  'throw-odd',
  'fail-partly',
  'entry',
  'file',
  'query',
  'crash',
  'reject',
  'again',
];

const manifest = `commonfields: { id: leaky, version: -1 }
name: leaky
display: Leaky
category: Data Enrichment & Threat Intelligence
description: Says everything it knows.
configuration:
  - { name: server, display: Server, type: 0, required: true }
  - { name: credentials, display: Login, type: 9, required: true }
  - { name: proxy, display: Use system proxy settings, type: 8, required: false }
script:
  type: javascript
  script: "-"
  commands:
${commands
  .map(
    (name) => `    - name: leaky-${name}
      description: Leaks.
      arguments:
        - { name: what, description: A text to repeat. }
        - { name: passphrase, description: A secret., secret: true }
        - { name: number, description: A number., type: number }
      polling: true`,
  )
  .join('\n')}
`;

/** Leaks what it is told in `what`, which stands in a file, so that no command line and no request holds it. */
const code = `import { readFileSync } from 'node:fs';
import { CommandFailed, defineIntegration, loadManifest } from ${JSON.stringify(library)};
const words = () => readFileSync(new URL('words.txt', import.meta.url), 'utf8');
const command = (run) => ({ effect: 'read', run });
class Odd extends Error {
  constructor(text) { super(text); this.config = { headers: { Authorization: text } }; this.code = 'E_ODD'; }
}
export default defineIntegration({
  manifest: loadManifest(new URL('integration.yml', import.meta.url)),
  client: ({ server, proxy }, host) => ({
    http: host.http({ baseUrl: server, secretHeaders: {}, retryOnRateLimit: false, service: words(), proxy: proxy === true }),
    log: host.log,
  }),
  test: async () => { throw new Error(words()); },
  commands: {
    'leaky-log': command(async ({ log, client }) => {
      for (const one of [log, client.log]) { one.debug(words()); one.info(words()); one.warn(words()); }
      return { readable: 'logged', warnings: [words()] };
    }),
    'leaky-throw': command(async () => { throw new Error(words()); }),
    'leaky-throw-odd': command(async () => { throw new Odd(words()); }),
    'leaky-fail-partly': command(async () => {
      throw new CommandFailed(words(), { readable: words(), raw: { text: words() }, warnings: [words()] });
    }),
    'leaky-entry': command(async () => ({
      readable: words(),
      raw: { [words()]: 1, text: words(), list: [words(), { deep: [words()] }] },
      outputs: [{ path: 'Leaky.Thing', value: { id: 1, text: words(), [words()]: true } }],
      warnings: [words()],
    })),
    'leaky-file': command(async () => ({
      files: [
        { name: words(), kind: 'sample', content: async function* () { yield Buffer.from('hello'); } },
        { name: words(), kind: 'info', content: async function* () { throw new Odd(words()); } },
      ],
    })),
    'leaky-query': command(async ({ args, client, signal }) => {
      const query = { passphrase: String(args.passphrase), words: words().slice(0, 2000) };
      const answer = await client.http.send({ method: 'GET', path: '/leaky', query, signal });
      throw new CommandFailed(answer.text());
    }),
    'leaky-crash': command(async () => {
      setTimeout(() => { throw new Odd(words()); });
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return { readable: 'not reached' };
    }),
    'leaky-reject': command(async () => {
      void Promise.reject(new Odd(words()));
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return { readable: 'not reached' };
    }),
    'leaky-again': command(async () => ({
      partial: { readable: words() },
      next: { command: 'leaky-entry', args: { what: words() }, afterSeconds: 1 },
    })),
  },
});
`;

/** Writes the plugin below a folder. @param words what its commands say */
export function writePlugin(folder: string, words: string): string {
  const plugin = join(folder, 'leaky');
  mkdirSync(plugin, { recursive: true });
  writeFileSync(join(plugin, 'integration.yml'), manifest);
  writeFileSync(join(plugin, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(plugin, 'index.js'), code);
  writeFileSync(join(plugin, 'words.txt'), words);
  return plugin;
}

export const leakyCommands: readonly string[] = commands
  .filter((name) => !['crash', 'reject', 'query'].includes(name))
  .map((name) => `leaky-${name}`);
