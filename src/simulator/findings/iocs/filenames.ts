import type { JsonObject } from '../../json.js';
import { artifactMembers, threatMembers } from '../artifact.js';
import type { Scene } from '../scene.js';

/** The paths of a scene (`vmray-api/README.md` section 8). */
export function filenames(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => ({
    ...artifactMembers('filename', scene, level),
    ...threatMembers('filename', scene, level),
    categories: level.ioc ? ['Dropped File'] : ['Accessed File'],
    filename: scene.filePath(level),
    operations: level.ioc ? ['Create', 'Write', 'Access'] : ['Access'],
  }));
}
