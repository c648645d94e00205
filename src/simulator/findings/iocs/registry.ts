import type { JsonObject } from '../../json.js';
import { artifactMembers, parentNames, threatMembers } from '../artifact.js';
import type { Scene } from '../scene.js';

const keys = {
  malicious: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\Helper',
  suspicious: 'HKEY_CURRENT_USER\\Software\\Helper\\Config',
  clean: 'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Cryptography\\MachineGuid',
} as const;

/** The registry keys of a scene (`vmray-api/README.md` section 8). */
export function registry(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => ({
    ...artifactMembers('registry', scene, level),
    ...threatMembers('registry', scene, level),
    ...parentNames(scene, level),
    operations: level.ioc ? ['Create', 'Write'] : ['Access', 'Read'],
    reg_key_name: keys[level.verdict],
    reg_key_value_types: ['REG_SZ'],
  }));
}
