import type { DiskFileStore } from '../../stores/files/disk-file-store.js';

/** A store in a folder, loaded and made when it is asked for the first time. */
export function openFolderStore(folder: string): () => Promise<DiskFileStore> {
  let store: Promise<DiskFileStore> | undefined;
  return () => {
    store ??= import('../../stores/files/disk-file-store.js').then(({ diskFileStore }) =>
      diskFileStore(folder),
    );
    return store;
  };
}
