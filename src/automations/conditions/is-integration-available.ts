import { isJsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText, asList } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `IsIntegrationAvailable`: whether an instance of a brand is enabled; their names are `brandInstances`. */
export const isIntegrationAvailable: Automation = {
  name: 'IsIntegrationAvailable',
  description: 'Tells whether an integration has an enabled instance.',
  tags: ['condition'],
  arguments: [
    { name: 'brandname', description: 'The brand, in any case.', isRequired: true, isDefault: true },
  ],
  run({ args, root }) {
    const brand = textArgument(args, 'brandname').trim().toLowerCase();
    const names = asList(member(root, 'modules') ?? null).flatMap((module) => {
      if (!isJsonObject(module) || member(module, 'state') !== 'active') return [];
      const isOfBrand = asAnyText(member(module, 'brand') ?? null).toLowerCase() === brand;
      return isOfBrand ? [member(module, 'name') ?? null] : [];
    });
    if (names.length === 0) return done(note('no'));
    return done(note('yes'), { writes: [{ op: 'set', path: 'brandInstances', value: names }] });
  },
};
