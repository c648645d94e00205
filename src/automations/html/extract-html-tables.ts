import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { listArgument, textArgument } from '../given.js';
import { needRoom } from '../limits.js';
import { htmlTables } from './html-tables.js';

/** `ExtractHTMLTables`: the tables of an HTML text, as `HTMLTables`; one alone, several as a list. */
export const extractHTMLTables: Automation = {
  name: 'ExtractHTMLTables',
  description: 'Reads the tables of an HTML text.',
  arguments: [
    { name: 'html', description: 'The HTML.', isRequired: true, isDefault: true },
    { name: 'indexes', description: 'Which tables are meant, from 0; all by default.', isArray: true },
  ],
  run({ args }) {
    const html = textArgument(args, 'html');
    needRoom(html.length, 'The HTML');
    const indexes = new Set(listArgument(args, 'indexes').map((index) => asAnyText(index).trim()));
    const tables = htmlTables(html).flatMap(({ index, table }) =>
      indexes.size === 0 || indexes.has(String(index)) ? [table] : [],
    );
    const [only = null] = tables;
    if (tables.length === 0) return done(note('There are no tables in the HTML.'));
    const found = tables.length === 1 ? only : tables;
    const many = tables.length === 1 ? '1 table was' : `${tables.length} tables were`;
    return done(note(`${many} found in the HTML.`, { HTMLTables: found }));
  },
};
