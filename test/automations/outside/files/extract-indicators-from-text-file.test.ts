import { describe, expect, it } from '@jest/globals';
import { extractIndicatorsFromTextFile } from '../../../../src/automations/outside/files/extract-indicators-from-text-file.js';
import { contextsOf, edgesWith, perform } from '../edges.js';

const text = 'Seen: evil.com and 1.1.1.1.\nAgain: evil.com\n';

describe('ExtractIndicatorsFromTextFile', () => {
  it('finds what is in the file, and writes each kind where it belongs', async () => {
    const drafts = await perform(
      extractIndicatorsFromTextFile,
      { entryID: '1@4' },
      edgesWith([['a.txt', text]]),
    );
    expect(JSON.parse(String(drafts[0]?.entry.Contents))).toEqual({ IP: ['1.1.1.1'], Domain: ['evil.com'] });
    expect(contextsOf(drafts)).toEqual([
      {
        'IP(val.Address && val.Address === obj.Address)': [{ Address: '1.1.1.1' }],
        'Domain(val.Name && val.Name === obj.Name)': [{ Name: 'evil.com' }],
      },
    ]);
  });

  it('reads no more than it is told to', async () => {
    const edges = edgesWith([['a.txt', text]]);
    const [draft] = await perform(
      extractIndicatorsFromTextFile,
      { entryID: '1@4', maxFileSize: '15' },
      edges,
    );
    expect(JSON.parse(String(draft?.entry.Contents))).toEqual({ Domain: ['evil.com'] });
    for (const maxFileSize of ['0', 'all', '1.5'])
      await expect(
        perform(extractIndicatorsFromTextFile, { entryID: '1@4', maxFileSize }, edges),
      ).rejects.toThrow('"maxFileSize"');
  });

  it('fails for a file that is not there', async () => {
    await expect(perform(extractIndicatorsFromTextFile, { entryID: '9@4' })).rejects.toThrow('9@4');
  });
});
