import { systemCode } from '../../runtime/files/why-unreadable.js';
import { SortieError } from '../../sdk/errors/sortie-error.js';
import { StoreFailed } from './errors/store-failed.js';

/** Does something with a database; what the driver throws becomes an error of ours. @throws StoreFailed */
export function storeFailure<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SortieError || !isOfSqlite(error)) throw error;
    // The drivers have the same words and different codes.
    throw new StoreFailed(file, error.message, /database (?:table )?is locked/.test(error.message));
  }
}

/** better-sqlite3 has codes such as `SQLITE_FULL`, Node.js has one for all, `ERR_SQLITE_ERROR`. */
function isOfSqlite(error: unknown): error is { readonly message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string' &&
    /^(?:ERR_)?SQLITE_/.test(systemCode(error) ?? '')
  );
}
