import MarkdownIt, { type Token } from 'markdown-it';
import { drawTable } from './draw-table.js';
import type { Look } from './look.js';
import { renderInline } from './render-inline.js';
import { terminalText } from './terminal-text.js';

const parser = new MarkdownIt({ html: false, linkify: false });
// An address is shown as it was written: decoded, a look-alike could pass for another.
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = (address) => address;
// Titles and cells are texts, mostly a vendor's: nothing is looked for in them. Megabytes of marks would make millions
// of tokens, and a file called `__init__.py` must stay one.
parser.core.ruler.at('inline', ({ tokens, env }) => {
  let isText = false;
  for (const token of tokens) {
    if (/^(?:heading|th|td)_(?:open|close)$/.test(token.type)) isText = token.nesting === 1;
    else if (token.type === 'inline' && !isText)
      parser.inline.parse(token.content, parser, env, token.children ?? []);
  }
});

/** Draws markdown for a terminal: tables with borders, titles bold. Titles and cells are shown letter by letter. */
export function renderMarkdown(markdown: string, look: Look): string {
  const blocks: string[] = [];
  const lists: { ordered: boolean; number: number }[] = [];
  let marker = '';
  let quotes = 0;
  let table: { head: string[]; rows: string[][] } | undefined;
  let isHeading = false;

  const add = (block: string) => {
    const indent = `${'│ '.repeat(quotes)}${'  '.repeat(Math.max(0, lists.length - 1))}`;
    const hanging = `${indent}${' '.repeat(marker.length)}`;
    const [first = '', ...others] = block.split('\n');
    blocks.push([`${indent}${marker}${first}`, ...others.map((line) => `${hanging}${line}`)].join('\n'));
    marker = marker === '' ? '' : ' '.repeat(marker.length);
  };

  const inline = (token: Token) => {
    if (table) table.rows.at(-1)?.push(token.content);
    else if (isHeading) add(look.colours.bold(terminalText(token.content)));
    else add(renderInline(token.children ?? [], look.colours));
  };

  for (const token of parser.parse(markdown, {})) {
    switch (token.type) {
      case 'heading_open':
      case 'heading_close':
        isHeading = token.nesting === 1;
        break;
      case 'inline':
        inline(token);
        break;
      case 'table_open':
        table = { head: [], rows: [] };
        break;
      case 'tr_open':
        table?.rows.push([]);
        break;
      case 'thead_close':
        if (table) table = { head: table.rows.pop() ?? [], rows: [] };
        break;
      case 'table_close': {
        const finished = table;
        table = undefined;
        if (finished) add(drawTable(finished.head, finished.rows, look));
        break;
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push({
          ordered: token.type === 'ordered_list_open',
          number: Number(token.attrGet('start') ?? 1),
        });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open': {
        const list = lists.at(-1);
        marker = list?.ordered ? `${list.number++}. ` : '• ';
        break;
      }
      case 'list_item_close':
        marker = '';
        break;
      case 'blockquote_open':
        quotes += 1;
        break;
      case 'blockquote_close':
        quotes -= 1;
        break;
      case 'hr':
        add('─'.repeat(Math.min(40, look.width)));
        break;
      case 'fence':
      case 'code_block':
        add(look.colours.cyan(terminalText(token.content.replace(/\n$/, ''))));
        break;
      default:
        break;
    }
  }
  return blocks.join('\n');
}
