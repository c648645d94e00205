import { isJsonList, isJsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asList, shown } from '../../playbook/values/cast.js';
import { argument } from '../given.js';
import { ownIncident } from '../server/incident-meant.js';
import { handOver, relayAnswer } from './hand-over.js';

const field = 'criticalassets';

/** `PopulateCriticalAssets`: a row of the table `criticalassets` for each asset, behind those that there are. */
export const populateCriticalAssets: Automation = {
  name: 'PopulateCriticalAssets',
  description: 'Adds assets to the critical ones of the incident.',
  arguments: [
    {
      name: 'critical_assets',
      description: 'The assets by their type: an object, or a list of such.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
  ],
  run(call) {
    const given = argument(call.args, 'critical_assets');
    const rows = asList(given).flatMap((assets) => {
      if (!isJsonObject(assets))
        throw new AutomationFailed(`"critical_assets" must be an object, and ${shown(assets)} is none.`);
      return Object.entries(assets).flatMap(([assettype, named]) =>
        asList(named).map((assetname) => ({ assetname, assettype })),
      );
    });
    const before = member(ownIncident(call).fields, field);
    const all = [...(isJsonList(before) ? before : []), ...rows];
    return handOver('setIncident', { customFields: { [field]: all } });
  },
  resume: relayAnswer,
};
