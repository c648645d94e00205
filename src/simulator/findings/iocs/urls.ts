import type { JsonObject } from '../../json.js';
import { artifactMembers, parentMembers } from '../artifact.js';
import { countries, type Scene } from '../scene.js';

/** The URLs of a scene (`vmray-api/README.md` section 8). */
export function urls(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => {
    const [country, countryCode] = countries[level.verdict];
    return {
      ...artifactMembers('url', scene, level),
      ...parentMembers(scene, level),
      categories: level.ioc ? ['contacted'] : ['extracted'],
      content_types: ['application/octet-stream'],
      countries: [country],
      country_codes: [countryCode],
      ip_addresses: [scene.address(level)],
      methods: ['GET'],
      original_urls: [scene.url(level)],
      parent_files: [scene.filePath(level)],
      referrers: [],
      sources: level.ioc ? ['Network Traffic'] : ['Embedded in File'],
      url: scene.url(level),
      user_agents: ['ExampleAgent/1.0'],
    };
  });
}
