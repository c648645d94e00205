import type { JsonObject } from '../../json.js';
import { artifactMembers, parentMembers } from '../artifact.js';
import type { Level } from '../level.js';
import { countries, type Scene } from '../scene.js';

function address(scene: Scene, level: Level, text: string, source: string): JsonObject {
  const [country, countryCode] = countries[level.verdict];
  return {
    ...artifactMembers('ip', scene, level),
    ...parentMembers(scene, level),
    country,
    country_code: countryCode,
    domains: [scene.hostName(level)],
    ip_address: text,
    protocols: ['TCP', 'HTTPS'],
    sources: [source],
  };
}

/** The addresses of a scene, two of every host (`vmray-api/README.md` section 8). */
export function ips(scene: Scene): JsonObject[] {
  return scene.levels.flatMap((level) => [
    address(scene, level, scene.address(level), 'Network Traffic'),
    address(scene, level, scene.longAddress(level), 'DNS Answer'),
  ]);
}
