import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Json } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are open at once: finding out where a tag belongs takes as long as they are many. */
const deepest = 500;
const mostNodes = 5_000_000;
const mostCharacters = 20_000_000;

/** What may still be looked at: tables in each other are looked at again for each that they stand in. */
interface Left {
  nodes: number;
  characters: number;
}

/**
 * The tables of an HTML text, nested ones after those they stand in, each with its place among all; those without cells are
 * left out (`spec/builtin-scripts.md`, ExtractHTMLTables): rows of one cell are texts, rows of two without headers are
 * pairs in one object, others are objects by the headers.
 * @throws AutomationFailed for HTML that is nested too deep or holds too much, or a table with fewer headers than cells
 */
export function htmlTables(html: string): readonly { readonly index: number; readonly table: Json }[] {
  let open = 0;
  const root = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        open += 1;
        if (open > deepest) throw new AutomationFailed(`The HTML is nested deeper than ${deepest} elements.`);
      },
      onItemPop() {
        open -= 1;
      },
    },
  });
  const left: Left = { nodes: mostNodes, characters: mostCharacters };
  return elementsBelow(root, 'table', left).flatMap((element, index) => {
    const table = tableOf(element, left);
    return table === undefined ? [] : [{ index, table }];
  });
}

/** Undefined for one without cells. */
function tableOf(table: Element, left: Left): Json | undefined {
  const headers = elementsBelow(table, 'th', left).map((header) => textOf(header, left));
  const pairs = new Map<string, Json>();
  const rows: Json[] = [];
  for (const row of elementsBelow(table, 'tr', left)) {
    const texts = elementsBelow(row, 'td', left).map((cell) => textOf(cell, left));
    const [first = '', second = ''] = texts;
    if (texts.length === 0) continue;
    if (texts.length === 1) rows.push(first);
    else if (texts.length === 2 && headers.length === 0) pairs.set(first, second);
    else rows.push(Object.fromEntries(texts.map((text, index) => [headerOf(headers, index), text])));
  }
  if (pairs.size === 0) return rows.length === 0 ? undefined : rows;
  return rows.length === 0 ? Object.fromEntries(pairs) : [...rows, Object.fromEntries(pairs)];
}

function headerOf(headers: readonly string[], index: number): string {
  if (headers.length === 0) return `cell${index}`;
  const header = headers[index];
  if (header === undefined)
    throw new AutomationFailed(
      `A row of the table has more cells than the table has headers, ${headers.length}.`,
    );
  return header;
}

/** Those of a name below a node, in the order of the text. */
function elementsBelow(node: Node, name: string, left: Left): readonly Element[] {
  const found: Element[] = [];
  for (const below of nodesBelow(node, left))
    if ('tagName' in below && below.tagName === name) found.push(below);
  return found;
}

function textOf(node: Node, left: Left): string {
  const texts: string[] = [];
  for (const below of nodesBelow(node, left)) {
    if (below.nodeName !== '#text' || !('value' in below)) continue;
    left.characters -= below.value.length;
    if (left.characters < 0) throw new AutomationFailed('The tables hold too much text.');
    texts.push(below.value);
  }
  return texts.join('');
}

/** Keeps its own stack. */
function* nodesBelow(node: Node, left: Left): Generator<Node> {
  const open: Node[] = childrenOf(node).slice();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    left.nodes -= 1;
    if (left.nodes < 0) throw new AutomationFailed('The tables hold too many elements.');
    yield next;
    for (const child of childrenOf(next)) open.push(child);
  }
}

/** The first last: it is the first to be taken. */
function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes.toReversed() : [];
}
