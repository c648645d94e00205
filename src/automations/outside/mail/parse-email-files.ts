import type { OutsideAutomation } from '../outside-automation.js';
import { mailArguments, mailEntry, mailOutputs, parseMailFile } from './parse-mail-file.js';

/** `ParseEmailFiles`: a mail, and the mails in it, in one entry; a list under `Email` where there are several. */
export const parseEmailFiles: OutsideAutomation = {
  name: 'ParseEmailFiles',
  description: 'Reads a mail (.eml) of the War Room; its attachments become files.',
  arguments: mailArguments,
  outputs: mailOutputs,
  async perform(args, edges) {
    const { files, mails } = await parseMailFile(args, edges);
    const [only = {}] = mails;
    return [...files, mailEntry(mails, mails.length > 1 ? mails : only)];
  },
};
