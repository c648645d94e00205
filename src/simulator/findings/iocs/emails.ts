import { hashesOf } from '../../detonation/hashes.js';
import type { JsonObject } from '../../json.js';
import { artifactMembers, threatMembers } from '../artifact.js';
import type { Scene } from '../scene.js';
import { addresses, subjects } from './email-addresses.js';
import { hashMembers } from './files.js';

/** The mails of a scene (`vmray-api/README.md` section 8). */
export function emails(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => {
    const attachment = Buffer.from(`made-up attachment of ${scene.digits(`email/${level.verdict}`, 16)}`);
    return {
      ...artifactMembers('email', scene, level),
      ...threatMembers('email', scene, level),
      attachment_types: ['application/octet-stream'],
      hashes: [hashMembers(hashesOf(attachment), null)],
      nr_attachments: 1,
      nr_links: level.ioc ? 2 : 0,
      recipients: ['analyst@example.test'],
      sender: addresses[level.verdict],
      subject: subjects[level.verdict],
    };
  });
}
