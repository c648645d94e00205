import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';
import { unescapedUrl } from './unescaped-url.js';

/** `UnEscapeURLs`: URLs as they were before a mail filter or an analyst made them harmless, an entry for each. */
export const unEscapeURLs: Automation = {
  name: 'UnEscapeURLs',
  description: 'Takes URLs out of the wrappers of mail filters, and makes defanged ones whole.',
  arguments: [{ name: 'input', description: 'The URLs, between commas.', isDefault: true, isArray: true }],
  run({ args }) {
    const urls = listArgument(args, 'input').map(asAnyText);
    needFew(urls, '"input"');
    return { kind: 'done', entries: urls.map((url) => note(unescapedUrl(url.trim()))) };
  },
};
