import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of bodies that are not released yet. */
const folders = new Set<string>();
let isWatched = false;

/** What was forgotten without a release goes when the program notices, at the latest when it ends. */
const forgotten = new FinalizationRegistry<string>((folder) => {
  if (folders.delete(folder)) rmSync(folder, { recursive: true, force: true });
});

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** A body on its way: a file that nobody else can read, in a folder of its own. */
export class SpoolFile {
  readonly #folder: string;
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(folder: string, path: string, file: FileHandle) {
    this.#folder = folder;
    this.#path = path;
    this.#file = file;
    forgotten.register(this, folder);
  }

  /** @param below the folder under which it makes its own, mode 0700 */
  static async create(below: string): Promise<SpoolFile> {
    await mkdir(below, { recursive: true, mode: 0o700 });
    // In one step, so that a process that ends now knows of the folder.
    const folder = mkdtempSync(join(below, `sortie-${process.pid}-`));
    folders.add(folder);
    if (!isWatched) process.once('exit', removeAll);
    isWatched = true;
    const path = join(folder, 'body');
    return new SpoolFile(folder, path, await open(path, 'wx', 0o600));
  }

  /** Answers when the bytes are handed to the system, so that no more are taken in than the disk can bear. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.#file.writeFile(bytes);
  }

  /** All is written. */
  async finish(): Promise<void> {
    await this.#file.close();
  }

  async *read(start: number, end: number): AsyncIterable<Uint8Array> {
    if (end > start) yield* createReadStream(this.#path, { start, end: end - 1 });
  }

  async remove(): Promise<void> {
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
    folders.delete(this.#folder);
  }
}
