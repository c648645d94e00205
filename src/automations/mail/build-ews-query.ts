import type { JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationArgument } from '../../playbook/automation/automation.js';
import { done, shownNote } from '../answer.js';
import { flagArgument, textArgument } from '../given.js';
import { needShort } from '../limits.js';

/** What may be asked for, and how Exchange calls it. */
const asked = [
  ['from', 'From'],
  ['subject', 'Subject'],
  ['attachmentName', 'Attachment'],
  ['body', 'Body'],
] as const;

/** What mail programs put before the subject of an answer: `RE:`, `[FWD: `, `Fw - `; or a lone `]` behind it. */
const prefix = /^(?:[[(] *)?(?:RE|FWD?) *(?:[-:;)\]][ :;\])-]*|$)|^\]+ *$/i;

const flag = (name: string, description: string, usual: 'true' | 'false'): AutomationArgument => ({
  name,
  description,
  options: ['true', 'false'],
  default: usual,
});

/** `BuildEWSQuery`: a search of Exchange for mails, as `EWS.Query`; a blank where nothing is asked for. */
export const buildEWSQuery: Automation = {
  name: 'BuildEWSQuery',
  description: 'Writes a search of Exchange for mails.',
  arguments: [
    { name: 'from', description: 'Who the mail is from.', isDefault: true },
    { name: 'subject', description: 'Its subject.' },
    { name: 'attachmentName', description: 'The name of an attachment.' },
    { name: 'body', description: 'Words of its text.' },
    flag('searchThisWeek', 'Whether only mails of this week are meant.', 'true'),
    flag('stripSubject', 'Whether RE: and FW: before the subject are left out.', 'true'),
    flag('escapeColons', 'Whether colons are escaped.', 'false'),
  ],
  run({ args }) {
    const colon = flagArgument(args, 'escapeColons') ? '\\\\:' : ':';
    const terms = asked.flatMap(([name, property]) => {
      const text = needShort(textArgument(args, name), `"${name}"`);
      if (text === '') return [];
      return [`${property}${colon}"${name === 'subject' ? subject(text, args) : text}"`];
    });
    const query =
      terms.join(' AND ') + (flagArgument(args, 'searchThisWeek') ? ' AND Received:"this week"' : '');
    const context = { EWS: { Query: query || ' ' } };
    return done(shownNote(context, query || ' ', context));
  },
};

function subject(text: string, args: JsonObject): string {
  if (!flagArgument(args, 'stripSubject')) return text;
  let rest = text;
  let length = prefixLength(rest);
  while (length > 0) {
    rest = rest.slice(length);
    length = prefixLength(rest);
  }
  return rest;
}

/** One that is longer than so many characters is none. */
const longestPrefix = 200;

function prefixLength(text: string): number {
  return prefix.exec(text.slice(0, longestPrefix))?.[0].length ?? 0;
}
