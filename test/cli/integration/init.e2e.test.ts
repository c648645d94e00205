import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { useStrangersFolder } from '../../examples/strangers-folder.js';

const stranger = useStrangersFolder();
const within = { within: 'weather-station' };

let service: Server | undefined;
let url = '';

beforeAll(async () => {
  const { code, errors } = await stranger.run('sortie', ['integration', 'init', 'weather-station']);
  if (code !== 0) throw new Error(errors);
  const server = createServer((request, response) => {
    const isRight = request.headers.authorization === 'Bearer a key';
    response.writeHead(isRight ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: 7, name: 'Zugspitze' }));
  });
  service = server;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
}, 60_000);

afterAll(() => {
  service?.close();
});

it('passes its check, and its types are current', async () => {
  const check = await stranger.run('npm', ['run', '--silent', 'check'], within);
  expect(check).toEqual({ code: 0, output: '', errors: '1 manifest checked: nothing to report.\n' });
  expect(await stranger.run('npm', ['run', '--silent', 'types', '--', '--check'], within)).toMatchObject({
    code: 0,
  });
});

it('passes its own tests', async () => {
  const { code, output } = await stranger.run('npm', ['test'], within);
  expect(output).toMatch(/^. pass [1-9]/m);
  expect(code).toBe(0);
}, 60_000);

it('has types that hold, and that an error breaks', async () => {
  const options =
    '--allowJs --checkJs --noEmit --module nodenext --target es2023 --strict --skipLibCheck --types node'.split(
      ' ',
    );
  expect(await stranger.run('tsc', [...options, 'index.js'], within)).toMatchObject({ code: 0, output: '' });
  stranger.edit('weather-station/index.js', 'args.item_id', 'args.itemId');
  const { code, output } = await stranger.run('tsc', [...options, 'index.js'], within);
  expect(code).not.toBe(0);
  expect(output).toContain("'itemId' does not exist");
  stranger.edit('weather-station/index.js', 'args.itemId', 'args.item_id');
}, 60_000);

it('runs through sortie.yml', async () => {
  writeFileSync(
    join(stranger.path, 'sortie.yml'),
    `integrations: [./weather-station]
instances:
  - name: summit
    integration: weather-station
    params: { url: "\${env:STATION_URL}", credentials: { password: "\${env:STATION_KEY}" } }
`,
  );
  const environment = { STATION_URL: url, STATION_KEY: 'a key' };
  const { code, output } = await stranger.run('sortie', ['run', '!weather-station-get-item 7', '--json'], {
    environment,
  });
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    entries: [{ Brand: 'weather-station', ModuleName: 'summit' }],
    context: { WeatherStation: { Item: { ID: 7, Name: 'Zugspitze' } } },
  });
  const test = await stranger.run('sortie', ['instances', 'test'], { environment });
  expect(test.output).toContain('| summit | weather-station | ok |');
});
