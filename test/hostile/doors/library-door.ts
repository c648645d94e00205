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

  ask(order: LibraryOrder): Promise<LibraryAnswer> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The program ended with ${code}.`));
      this.child.once('exit', ended);
      this.child.once('message', (answer: LibraryAnswer) => {
        this.child.off('exit', ended);
        resolve(answer);
      });
      this.child.send(order);
    });
  }

  close(): void {
    this.child.kill();
  }
}
