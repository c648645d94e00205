import { hasCommand, type Instance } from '../../dispatch/index.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import { isOfBrand } from '../../runtime/playbook/brand.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';
import { WrongUse } from '../wrong-use.js';

/**
 * The one instance that a detonation goes to: a submission costs quota, so it never goes to several.
 * @throws WrongUse for a name that none has, ConfigurationError when there is no instance of VMRay
 */
export function chooseInstance(instances: readonly Instance[], using: string | undefined): Instance {
  const able = instances.filter(
    (instance) => isOfBrand(instance, 'VMRay') && hasCommand(instance, 'vmray-upload-sample'),
  );
  if (using === undefined) {
    const chosen = able.find((instance) => instance.isDefault);
    if (chosen) return chosen;
    throw new ConfigurationError(
      able.length === 0
        ? 'No instance of VMRay is configured, and only VMRay detonates.'
        : `No instance of VMRay is used by default; name one with --using: ${able.map(({ name }) => name).join(', ')}.`,
    );
  }
  const chosen = able.find((instance) => instance.name === using);
  if (chosen) return chosen;
  const names = able.map(({ name }) => name);
  throw new WrongUse(
    `No instance of VMRay is called ${JSON.stringify(using)}. There are: ${names.join(', ') || 'none'}.${didYouMean(using, names)}`,
  );
}
