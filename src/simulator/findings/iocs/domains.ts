import type { JsonObject } from '../../json.js';
import { artifactMembers, parentMembers } from '../artifact.js';
import { countries, type Scene } from '../scene.js';

/** The domains of a scene (`vmray-api/README.md` section 8). */
export function domains(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => {
    const [country, countryCode] = countries[level.verdict];
    return {
      ...artifactMembers('domain', scene, level),
      ...parentMembers(scene, level),
      countries: [country],
      country_codes: [countryCode],
      domain: scene.hostName(level),
      ip_addresses: [scene.address(level), scene.longAddress(level)],
      original_domains: [scene.hostName(level)],
      protocols: ['DNS', 'HTTPS'],
      sources: level.ioc ? ['Network Traffic'] : ['Embedded in File'],
    };
  });
}
