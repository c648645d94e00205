import { isRecord } from '../encoding/members.js';
import { StoredTextDamaged } from '../encoding/stored-text-damaged.js';

/** A column of a row that holds text. @throws StoredTextDamaged */
export function textIn(row: unknown, column: string): string {
  const value = isRecord(row) ? row[column] : undefined;
  if (typeof value !== 'string') throw new StoredTextDamaged('text', `column ${column} is ${typeof value}`);
  return value;
}

/** A column of a row that holds a number; null where it holds none. @throws StoredTextDamaged */
export function numberOrNullIn(row: unknown, column: string): number | null {
  const value = isRecord(row) ? row[column] : undefined;
  if (value === null) return null;
  if (typeof value !== 'number') throw new StoredTextDamaged('number', `column ${column} is ${typeof value}`);
  return value;
}

/** A column of a row that holds a number. @throws StoredTextDamaged */
export function numberIn(row: unknown, column: string): number {
  const value = numberOrNullIn(row, column);
  if (value === null) throw new StoredTextDamaged('number', `column ${column} is empty`);
  return value;
}
