import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { LibraryAnswer, LibraryOrder } from './library-host.js';

/** A process of a program that uses the library. */
export class LibraryDoor {
  private constructor(private readonly child: ChildProcess) {}

  static async open(folder: string): Promise<LibraryDoor> {
    const host = JSON.stringify(resolve(__dirname, 'library-host.ts'));
    const code = `import { serveLibrary } from ${host}; serveLibrary(${JSON.stringify(folder)});`;
    const tsx = require.resolve('tsx');
    const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', code], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return new LibraryDoor(child);
  }

  get processId(): number {
    return this.child.pid ?? 0;
  }

  async ask(order: LibraryOrder): Promise<LibraryAnswer> {
    const answered = once(this.child, 'message');
    const ended = once(this.child, 'exit').then(([code]) => {
      throw new Error(`The program ended with ${code}.`);
    });
    this.child.send(order);
    const [answer]: LibraryAnswer[] = await Promise.race([answered, ended]);
    if (!answer) throw new Error('It answered nothing.');
    return answer;
  }

  close(): void {
    this.child.kill();
  }
}
