import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { vmrayDocument } from '../../../../scripts/vmray-document.js';
import vmray from '../../../../src/integrations/vmray/index.js';

const written = readFileSync(path.resolve(__dirname, '../../../../docs/vmray.md'), 'utf8');

it('docs/vmray.md is what integration.yml and the commands say now: npm run document', async () => {
  expect(await vmrayDocument()).toBe(written);
});

it('shows a run of each command', () => {
  for (const { name } of vmray.manifest.commands)
    expect(written).toMatch(new RegExp(`^!${name}( .*)?$`, 'm'));
});
