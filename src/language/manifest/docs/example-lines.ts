import type { RecordedExample } from './recorded-example.js';

/** The lines that show one run: what was typed, what it wrote to the context, what people saw. */
export function exampleLines({ line, context, readable }: RecordedExample): readonly string[] {
  const hasContext = Object.keys(context).length > 0;
  const json = JSON.stringify(context, null, 4);
  return [
    '#### Command example',
    '',
    fenced('', line),
    '',
    ...(hasContext ? ['#### Context Example', '', fenced('json', json), ''] : []),
    '#### Human Readable Output',
    '',
    ...readable.trim().split('\n').map(quoted),
  ];
}

/** A block of code whose fence no line of it can close. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A line of a quotation, with the tags that the documentation's site wants closed. */
function quoted(line: string): string {
  const closed = line.replaceAll(/<(br|hr)>/g, '<$1/>').replaceAll(/ style="[^"]*"/g, '');
  return `>${unlinked(closed)}`;
}

/** An address that would become a link by itself does not; one in a link stays. */
function unlinked(line: string): string {
  return line.replaceAll(/(?<![(<[\w])(https?:)\/\/(?=[^\s|])/g, '$1<span>//</span>');
}
