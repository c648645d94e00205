import { type Hashes, hashesOf } from '../../detonation/hashes.js';
import type { JsonObject } from '../../json.js';
import { artifactMembers, parentMembers, threatMembers } from '../artifact.js';
import type { Level } from '../level.js';
import { baseName, type Scene } from '../scene.js';

/** A file of a scene: the sample itself at the sample's own level, else a made-up one. */
function contentOf(scene: Scene, level: Level): { hashes: Hashes; size: number; mimeType: string } {
  const { sample } = scene;
  if (level.verdict === sample.verdict) {
    return { hashes: sample.hashes, size: sample.size, mimeType: sample.type.mimeType };
  }
  const content = Buffer.from(`made-up ${level.verdict} file of ${sample.hashes.sha256}`);
  return { hashes: hashesOf(content), size: content.length, mimeType: 'application/octet-stream' };
}

/** Hashes as artifacts carry them; the import hash is that of the sample or null. */
export function hashMembers(hashes: Hashes, importHash: string | null): JsonObject {
  return {
    imp_hash: importHash,
    md5_hash: hashes.md5,
    sha1_hash: hashes.sha1,
    sha256_hash: hashes.sha256,
    ssdeep_hash: hashes.ssdeep,
  };
}

/** The files of a scene (`vmray-api/README.md` section 8). */
export function files(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => {
    const path = scene.filePath(level);
    const { hashes, size, mimeType } = contentOf(scene, level);
    const own = level.verdict === scene.sample.verdict;
    const importHash = own && scene.sample.type.isProgram ? scene.digits('imports', 32) : null;
    return {
      ...artifactMembers('file', scene, level),
      ...threatMembers('file', scene, level),
      ...parentMembers(scene, level),
      categories: own ? ['Sample File'] : ['Extracted File'],
      file_size: size,
      filename: path,
      filenames: [path, baseName(path)],
      hashes: [hashMembers(hashes, importHash)],
      mime_type: mimeType,
      norm_filename: path,
      operations: own ? ['Access', 'Read'] : ['Create', 'Write', 'Access'],
      parent_files: own ? [] : [scene.sample.hashes.sha256],
      resource_url: [scene.url(level)],
    };
  });
}
