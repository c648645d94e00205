import { distance } from 'fastest-levenshtein';
import { Score } from '../../language/entry/dbot-score.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asNumber, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, listArgument, textArgument } from '../given.js';
import { needFew, needSearchable } from '../limits.js';

const vendor = 'DomainSquatting';

/**
 * `EmailDomainSquattingReputation`: whether the domain of a mail address is nearly one of some domains, by the letters to
 * change (Levenshtein). More than none and fewer than the threshold is suspicious; its score is told then only.
 */
export const emailDomainSquattingReputation: Automation = {
  name: 'EmailDomainSquattingReputation',
  description: 'Tells whether the domain of a mail address imitates another.',
  arguments: [
    { name: 'email', description: 'The address.', isRequired: true, isDefault: true },
    { name: 'domain', description: 'The domains that may be imitated.', isRequired: true, isArray: true },
    { name: 'threshold', description: 'Fewer letters to change than these are suspicious.', default: '3' },
  ],
  run({ args }) {
    const email = textArgument(args, 'email');
    const [username = '', host] = email.split('@', 2);
    if (host === undefined) throw new AutomationFailed(`${shown(email)} is no mail address.`);
    const domains = listArgument(args, 'domain')
      .map(asAnyText)
      .filter((domain) => domain !== '');
    needFew(domains, '"domain"');
    needSearchable(domains.join('').length, host.length);
    const threshold = asNumber(argument(args, 'threshold')) ?? 0;
    const distances = domains.map((domain) => ({ Domain: domain, Value: distance(host, domain) }));
    const isSuspicious = distances.some(({ Value }) => Value > 0 && Value < threshold);
    const Email = { Username: username, Domain: host, Address: email, Distance: distances };
    return done(
      note(Email, {
        ...(isSuspicious
          ? { DBotScore: { Indicator: email, Type: 'email', Vendor: vendor, Score: Score.suspicious } }
          : {}),
        'Account(val.Email && val.Email.Address && val.Email.Address === obj.Email.Address)': {
          Email,
          ...(isSuspicious
            ? { Malicious: { Vendor: vendor, Description: 'The domain of the address imitates another.' } }
            : {}),
        },
      }),
    );
  },
};
