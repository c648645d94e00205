import type { Token } from 'markdown-it';
import type { Colours } from './look.js';
import { terminalText } from './terminal-text.js';

/** Turns the inside of a paragraph into text with colours. The address behind a link is always shown. */
export function renderInline(tokens: readonly Token[], colours: Colours): string {
  let text = '';
  const links: string[] = [];
  const open: string[] = [];
  const add = (plain: string) => {
    let piece = terminalText(plain);
    if (open.includes('strong')) piece = colours.bold(piece);
    if (open.includes('em')) piece = colours.italic(piece);
    text += piece;
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
      case 'em_open':
        open.push(token.tag);
        break;
      case 'strong_close':
      case 'em_close':
        open.pop();
        break;
      case 'link_open':
        links.push(String(token.attrGet('href') ?? ''));
        text += token.markup === 'autolink' ? '' : '[';
        break;
      case 'link_close': {
        const address = links.pop() ?? '';
        text += token.markup === 'autolink' ? '' : `](${colours.cyan(terminalText(address))})`;
        break;
      }
      case 'code_inline':
        text += colours.cyan(terminalText(token.content));
        break;
      case 'softbreak':
      case 'hardbreak':
        text += '\n';
        break;
      case 'image':
        add(`[image: ${token.content}] (${String(token.attrGet('src') ?? '')})`);
        break;
      default:
        add(token.content);
    }
  }
  return text;
}
