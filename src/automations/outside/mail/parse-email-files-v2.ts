import type { OutsideAutomation } from '../outside-automation.js';
import { mailArguments, mailEntry, mailOutputs, parseMailFile } from './parse-mail-file.js';

/** `ParseEmailFilesV2`: a mail, and the mails in it, an entry for each. */
export const parseEmailFilesV2: OutsideAutomation = {
  name: 'ParseEmailFilesV2',
  description: 'Reads a mail (.eml) of the War Room; its attachments become files.',
  arguments: mailArguments,
  outputs: mailOutputs,
  async perform(args, edges) {
    const { files, mails } = await parseMailFile(args, edges);
    return [...files, ...mails.map((mail) => mailEntry([mail], mail))];
  },
};
