import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asNumber, shown } from '../../playbook/values/cast.js';
import { addressOf, networkOf } from '../../playbook/values/operators/cidr.js';
import { note } from '../answer.js';
import { argument, listArgument } from '../given.js';
import { needFew } from '../limits.js';

/** `CIDRBiggerThanPrefix`: for each range whether its prefix is shorter, and it so has more addresses; what is none has not. */
export const cidrBiggerThanPrefix: Automation = {
  name: 'CIDRBiggerThanPrefix',
  description: 'Tells of ranges whether they are larger than a prefix allows.',
  tags: ['filter'],
  arguments: [
    { name: 'left', description: 'The ranges, as `10.0.0.0/8`.', isRequired: true, isArray: true },
    { name: 'right', description: 'The bits of the prefix.', isRequired: true },
  ],
  run({ args }) {
    const ranges = listArgument(args, 'left').map((range) => asAnyText(range).trim());
    needFew(ranges, '"left"');
    const most = asNumber(argument(args, 'right'));
    if (most === undefined || !Number.isInteger(most))
      throw new AutomationFailed(`"right" must be a whole number, not ${shown(argument(args, 'right'))}.`);
    return {
      kind: 'done',
      entries: ranges.map((range) => {
        const bits = bitsOf(range);
        return note(bits !== undefined && bits < most);
      }),
    };
  },
};

/** An address alone is a range of one. */
function bitsOf(range: string): number | undefined {
  const address = addressOf(range);
  if (address) return address.kind() === 'ipv4' ? 32 : 128;
  return networkOf(range)?.[1];
}
