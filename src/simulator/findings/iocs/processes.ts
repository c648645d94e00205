import type { JsonObject } from '../../json.js';
import { artifactMembers, threatMembers } from '../artifact.js';
import type { Level } from '../level.js';
import { baseName, programOf, type Scene } from '../scene.js';

/** The explorer starts the sample; the sample starts the rest. */
function parentOf(scene: Scene, level: Level) {
  const isFirst = level === scene.levels[0];
  const commandLine = isFirst ? 'C:\\Windows\\explorer.exe' : scene.commandLine(scene.levels[0] ?? level);
  return {
    parent_processes: [commandLine],
    parent_processes_names: [baseName(programOf(commandLine))],
    parent_processes_ids: [isFirst ? 0 : 1],
  };
}

/** The processes of a scene, the sample's own first (`vmray-api/README.md` section 8). */
export function processes(scene: Scene): JsonObject[] {
  return scene.levels.map((level, index) => {
    const program = programOf(scene.commandLine(level));
    return {
      ...artifactMembers('process', scene, level),
      ...threatMembers('process', scene, level),
      ...parentOf(scene, level),
      cmd_line: scene.commandLine(level),
      image_names: [program.toLowerCase()],
      process_ids: [index + 1],
      process_names: [baseName(program)],
    };
  });
}
