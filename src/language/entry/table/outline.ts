import { isJsonList, isJsonObject, type Json } from '../../json/json.js';
import { cellText, flatText } from './cell-text.js';
import { listItemText } from './list-item-text.js';
import { deepestShown, tooDeep } from './nesting.js';

/** How the values of a column are written (`JsonTransformer` of the platform, `spec/tables.md`). */
export interface JsonTransform {
  /** Write the value yourself; everything else here is then without effect. */
  readonly format?: (value: Json) => string;
  /** One `key: value` a line, as a cell without a transform. */
  readonly flatten?: boolean;
  /** Keep only what lies under these keys. */
  readonly keys?: readonly string[];
  /** Look for `keys` at every depth, not only at the top. */
  readonly searchNested?: boolean;
  /** Leave the cell of a plain number or boolean empty, as the original does; they are printed otherwise. */
  readonly omitScalars?: boolean;
}

/** A value as an indented outline in bold keys, or as its transform says otherwise. Not yet escaped. */
export function transformedText(value: Json, transform: JsonTransform): string {
  if (transform.format) return transform.format(value);
  if (typeof value === 'string') return value;
  if (transform.flatten) return cellText(value);
  if (!isJsonList(value) && !isJsonObject(value)) return transform.omitScalars ? '' : cellText(value);
  return outline(leavesOf(value, transform));
}

type Step = string | number;

interface Leaf {
  readonly path: readonly Step[];
  readonly key: string;
  readonly text: string;
}

function* leavesOf(root: Json, transform: JsonTransform): Generator<Leaf> {
  const keys = new Set(transform.keys);

  function* walk(value: Json, path: readonly Step[], isKept: boolean): Generator<Leaf> {
    if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) {
        const keepsItem = isKept || keys.has(key);
        if (keepsItem && !isNested(item)) yield { path, key, text: flatText(item) };
        else if (keepsItem || transform.searchNested) yield* deeper(item, path, key, keepsItem);
      }
    } else if (isJsonList(value)) {
      const [first] = value;
      if (!isNested(first)) {
        yield { path, key: 'values', text: value.map(listItemText).join(', ') };
        return;
      }
      for (const [index, item] of value.entries()) {
        if (isNested(item)) yield* deeper(item, path, index, isKept);
        else if (isKept) yield { path: [...path, index], key: 'value', text: flatText(item) };
      }
    }
  }

  function* deeper(value: Json, path: readonly Step[], step: Step, isKept: boolean): Generator<Leaf> {
    if (path.length < deepestShown) yield* walk(value, [...path, step], isKept);
    else if (isKept) yield { path, key: typeof step === 'string' ? step : 'values', text: tooDeep };
  }

  yield* walk(root, [], keys.size === 0);
}

function isNested(value: Json | undefined): boolean {
  return isJsonList(value) || isJsonObject(value);
}

/** A line for each leaf; the steps of its path that its predecessor did not have come before it. */
function outline(leaves: Iterable<Leaf>): string {
  const lines: string[] = [];
  let previous: readonly Step[] = [];
  for (const { path, key, text } of leaves) {
    const isNewPath = path.length !== previous.length || commonLength(path, previous) !== path.length;
    const isFirstOfItem = isNewPath && typeof path.at(-1) === 'number';
    const indentation = isFirstOfItem ? '\t' : '\t'.repeat(path.length);
    lines.push(`${isNewPath ? newSteps(path, previous) : ''}${indentation}***${key}***: ${text}`);
    previous = path;
  }
  return lines.join('\n');
}

function newSteps(path: readonly Step[], previous: readonly Step[]): string {
  const known = commonLength(path, previous);
  return path
    .slice(known)
    .map((step, index) => {
      const indentation = '\t'.repeat(known + index);
      return typeof step === 'number' ? `${indentation}**-**` : `${indentation}**${step}**:\n`;
    })
    .join('');
}

function commonLength(path: readonly Step[], other: readonly Step[]): number {
  let length = 0;
  while (length < path.length && length < other.length && path[length] === other[length]) length += 1;
  return length;
}
