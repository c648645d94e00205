import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { addressOf, networkOf } from '../../playbook/values/operators/cidr.js';
import { done, note } from '../answer.js';
import { listArgument } from '../given.js';

/** Comparisons: about a second of them. */
const most = 2_000_000;

/** A transformer that keeps the addresses that lie in any of some ranges, or those that lie in none; null where none is left. */
export function addressFilter(name: string, description: string, keepsThoseIn: boolean): Automation {
  return {
    name,
    description,
    tags: ['transformer', 'entirelist'],
    arguments: [
      { name: 'value', description: 'The addresses.', isRequired: true, isDefault: true, isArray: true },
      { name: 'cidr_ranges', description: 'The ranges, as `10.0.0.0/8`.', isRequired: true, isArray: true },
    ],
    run({ args }) {
      const ranges = listArgument(args, 'cidr_ranges').map((range) => need(networkOf, range, 'range'));
      const given = listArgument(args, 'value');
      if (given.length * ranges.length > most)
        throw new AutomationFailed(
          `There are ${given.length} addresses and ${ranges.length} ranges; at most ${most} pairs are compared.`,
        );
      const kept = given.filter((value) => {
        const address = need(addressOf, value, 'IP address');
        const isIn = ranges.some((range) => range[0].kind() === address.kind() && address.match(range));
        return isIn === keepsThoseIn;
      });
      return done(note(kept.length === 0 ? null : kept));
    },
  };
}

function need<Read>(
  read: (text: string) => Read | undefined,
  value: Parameters<typeof asAnyText>[0],
  what: string,
): Read {
  const found = read(asAnyText(value).trim());
  if (found === undefined) throw new AutomationFailed(`${shown(value)} is no ${what}.`);
  return found;
}
