import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

/** The bytes of a base64 text, of the kind for URLs too; blanks are passed over. @throws AutomationFailed for any other */
export function bytesOfBase64(text: string): Buffer {
  const packed = text.replace(/\s+/g, '');
  if (!/^[\w+/-]*={0,2}$/.test(packed) || packed.replace(/=+$/, '').length % 4 === 1)
    throw new AutomationFailed(`${JSON.stringify(text.slice(0, 50))} is no base64.`);
  return Buffer.from(packed, 'base64');
}
