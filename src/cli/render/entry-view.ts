import { EntryType } from '../../language/entry/entry.js';
import type { StoredEntry } from '../../runtime/investigation/stored-entry.js';
import { jsonText } from './json-text.js';
import type { Look } from './look.js';
import { terminalLine, terminalText } from './terminal-text.js';

/** What the War Room would show of an entry (`spec/entries.md` section 3), and how it is to be read. */
export interface EntryView {
  readonly format: 'markdown' | 'text';
  readonly text: string;
}

/** The readable text if there is any, else the contents in their own format; a file is named with its entry id. */
export function viewEntry(entry: StoredEntry): EntryView {
  if (entry.FileID !== undefined) return { format: 'text', text: fileLine(entry) };
  const readable = entry.HumanReadable ?? '';
  if (readable !== '' && entry.Type !== EntryType.error) return { format: 'markdown', text: readable };
  const { Contents, ContentsFormat } = entry;
  if (typeof Contents !== 'string')
    return { format: 'markdown', text: `\`\`\`json\n${jsonText(Contents, 2)}\n\`\`\`` };
  return { format: ContentsFormat === 'markdown' ? 'markdown' : 'text', text: Contents };
}

function fileLine({ File, ID, FileMetadata }: StoredEntry): string {
  const size = FileMetadata?.['size'];
  return `Returned file: ${terminalLine(File ?? '')} (entry ${ID}${typeof size === 'number' ? `, ${size} bytes` : ''})`;
}

/** An entry as it is printed: drawn on a terminal, plain markdown in a pipe. Loads the drawing only when it draws. */
export async function renderView({ format, text }: EntryView, look: Look): Promise<string> {
  if (format === 'text' || !look.drawn) return terminalText(text).trimEnd();
  const { renderMarkdown } = await import('./render-markdown.js');
  return renderMarkdown(text, look);
}
