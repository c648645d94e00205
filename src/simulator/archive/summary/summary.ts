import { platformVersion } from '../../answers/surroundings.js';
import { apiTime } from '../../answers/time.js';
import type { Scene } from '../../findings/scene.js';
import { classificationsOf, threatNamesOf } from '../../findings/threat-names.js';
import type { JsonObject } from '../../json.js';
import type { AnalysisRecord } from '../../platform/records.js';
import { artifactSections } from './artifact-sections.js';
import { techniqueSection, threatIndicatorSection } from './matches.js';

function metadata(analysis: AnalysisRecord, { sample, levels }: Scene): JsonObject {
  const { job } = analysis;
  return {
    _type: 'analysis_metadata',
    analysis_duration: (job.uploadsAt - job.startsAt) / 1000,
    analysis_id: analysis.id,
    creation_time: apiTime(job.startsAt),
    is_execution_successful: true,
    number_of_processes: job.kind === 'static' ? 0 : levels.length,
    platform_information: {
      _type: 'analysis_metadata.platform_information',
      dynamic_analysis_engine_version: platformVersion.text,
      platform_version: platformVersion.text,
      static_analysis_engine_version: platformVersion.text,
    },
    result_code: 1,
    result_str: 'Operation completed successfully',
    sample_id: sample.id,
    sample_type: sample.type.name,
    submission_filename: sample.name,
    termination_reason: 'Timeout',
    verdict: sample.verdict,
  };
}

function virtualMachine({ sample }: Scene): JsonObject {
  return {
    _type: 'virtual_machine',
    architecture: 'x86 64-bit',
    computer_name: 'EXAMPLE-PC',
    description: sample.type.machine.description,
    ip_address: '192.0.2.200',
    name: sample.type.machine.name,
    operating_system: 'Windows',
    user_profile: 'C:\\Users\\Analyst',
    username: 'Analyst',
  };
}

/**
 * The file `logs/summary_v2.json` of an analysis, with the sections of `vmray-api/README.md`
 * section 10. Scanners, network and extracted files are there but empty.
 */
export function summaryOf(analysis: AnalysisRecord, scene: Scene): JsonObject {
  return {
    _type: 'summary',
    version: '2.1',
    analysis_metadata: metadata(analysis, scene),
    anti_virus: {},
    ...artifactSections(scene),
    classifications: classificationsOf(scene.sample),
    extracted_files: {},
    mitre_attack: techniqueSection(scene),
    network: { _type: 'network', dns: {}, http: {}, tcp: {}, udp: {} },
    remarks: {
      _type: 'remarks',
      errors: [],
      infos: [{ _type: 'remark', message: 'A simulator made this up: nothing was analysed.' }],
      warnings: [],
    },
    threat_names: threatNamesOf(scene.sample),
    virtual_machine: virtualMachine(scene),
    vti: threatIndicatorSection(scene),
    yara: { _type: 'yara', is_yara_activated: true, matches: {} },
  };
}
