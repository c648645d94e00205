import type { Json } from '../../json/json.js';
import { pythonText } from '../../json/python-text.js';
import { deepestShown, tooDeep } from './nesting.js';

/**
 * An item of a list in a cell, in the words of the recorded original: `None`, `True`, `{'k': 'v'}`
 * (`spec/tables.md`, cell formatting; recorded in `vmray-get-iocs/list-items-null-and-numbers`). A text stands as it
 * is; inside a further list or object it is quoted. Numbers are JSON numbers (D27).
 */
export function listItemText(item: Json): string {
  return pythonText(item, { deepest: deepestShown, below: tooDeep });
}
