import { isJsonList, isJsonObject, type Json } from '../../json/json.js';
import { listItemText } from './list-item-text.js';
import { memberText } from './member-text.js';

/**
 * A value as the text of a cell, not yet escaped (`spec/tables.md`, cell formatting): null and undefined are empty, a
 * list has an item a line, an object a `key: value` a line.
 */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (!isJsonObject(value)) return flatText(value);
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${flatText(item)}`)
    .join('\n');
}

/** The same one level down, where null is written out and an object is JSON. */
export function flatText(value: Json): string {
  if (typeof value === 'string') return value;
  if (isJsonList(value)) return value.map(listItemText).join(',\n');
  return memberText(value);
}
