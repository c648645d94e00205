import type { SampleType } from '../detonation/sample-type.js';
import type { JobRecord } from '../platform/records.js';

const staticConfiguration = { id: 2, name: 'default' };
const snapshot = { id: 1, name: 'def' };

const analyzers = {
  dynamic: { id: 1, name: 'vmray' },
  web: { id: 7, name: 'vmray_web' },
  static: { id: 6, name: 'vmray_static_analyzer' },
} as const;

/**
 * The members that say which analyzer and which machine a job or its analysis uses, under `prefix`.
 * Those of the machine are null for static jobs (`vmray-api/README.md` section 7).
 */
export function machineMembers<P extends 'job' | 'analysis'>(prefix: P, job: JobRecord, type: SampleType) {
  const runs = job.kind !== 'static';
  const configuration = runs ? { id: type.configurationId, name: type.configurationName } : null;
  return {
    [`${prefix}_analyzer_id`]: analyzers[job.kind].id,
    [`${prefix}_analyzer_name`]: analyzers[job.kind].name,
    [`${prefix}_configuration_id`]: configuration?.id ?? null,
    [`${prefix}_configuration_name`]: configuration?.name ?? null,
    [`${prefix}_jobrule_id`]: type.jobruleId,
    [`${prefix}_jobrule_sampletype`]: type.jobruleSampleType,
    [`${prefix}_snapshot_id`]: runs ? snapshot.id : null,
    [`${prefix}_snapshot_name`]: runs ? snapshot.name : null,
    [`${prefix}_static_config_id`]: runs ? null : staticConfiguration.id,
    [`${prefix}_static_config_name`]: runs ? null : staticConfiguration.name,
    [`${prefix}_vm_description`]: runs ? type.machine.description : null,
    [`${prefix}_vm_id`]: runs ? type.machine.id : null,
    [`${prefix}_vm_name`]: runs ? type.machine.name : null,
  };
}
