import type { JsonObject } from '../../json.js';
import { artifactMembers, parentMembers, threatMembers } from '../artifact.js';
import type { Scene } from '../scene.js';

/** The mutexes of a scene (`vmray-api/README.md` section 8). */
export function mutexes(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => ({
    ...artifactMembers('mutex', scene, level),
    ...threatMembers('mutex', scene, level),
    ...parentMembers(scene, level),
    mutex_name: level.ioc
      ? `Global\\helper-${scene.digits(`mutex/${level.verdict}`, 8)}`
      : 'Local\\MSCTF.Asm.MutexDefault1',
    operations: ['Create', 'Access'],
  }));
}
