import type { JsonObject } from '../language/json/json.js';
import type { Environment, InstanceSettings } from './settings.js';

const keyVariable = 'VMRAY_API_KEY';

/** The one VMRay instance that is made of `VMRAY_SERVER` and `VMRAY_API_KEY` where there is no `sortie.yml`. */
export function instanceOfEnvironment(environment: Environment): InstanceSettings | undefined {
  const server = environment['VMRAY_SERVER']?.trim() ?? '';
  const hasKey = (environment[keyVariable] ?? '').trim() !== '';
  if (server === '' && !hasKey) return undefined;
  const parameters: JsonObject = {
    ...(server === '' ? {} : { server }),
    ...(hasKey ? { credentials: { password: `\${env:${keyVariable}}` } } : {}),
  };
  return {
    name: 'vmray',
    integration: 'vmray',
    isDefault: true,
    parameters,
    where: 'the variables VMRAY_SERVER and VMRAY_API_KEY',
  };
}
