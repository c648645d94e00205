import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { usePlace } from './sortie.js';

const place = usePlace();

describe('a reader that goes away', () => {
  it('of standard error does not change how an interrupted command ends', async () => {
    const child = place.start(['detonate', '-'], {
      environment: { VMRAY_SERVER: 'http://127.0.0.1:9', VMRAY_API_KEY: 'key' },
    });
    // More than the pipe holds: once it is taken, the command has begun to read.
    const sample = Buffer.alloc(8 * 2 ** 20, 'sample');
    await new Promise<void>((resolve) => child.stdin?.write(sample, () => resolve()));
    child.stderr?.destroy();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
  });
});
