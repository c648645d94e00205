import type { JsonObject } from '../../json.js';
import { artifactMembers, threatMembers } from '../artifact.js';
import type { Scene } from '../scene.js';

/** Who writes at each level. */
export const addresses = {
  malicious: 'billing@example.test',
  suspicious: 'helpdesk@example.test',
  clean: 'news@example.test',
} as const;

/** What they write about. */
export const subjects = {
  malicious: 'Remittance advice',
  suspicious: 'Your mailbox is full',
  clean: 'Weekly bulletin',
} as const;

/** The mail addresses of a scene (`vmray-api/README.md` section 8). */
export function emailAddresses(scene: Scene): JsonObject[] {
  return scene.levels.map((level) => ({
    ...artifactMembers('email_address', scene, level),
    ...threatMembers('email_address', scene, level),
    email_address: addresses[level.verdict],
    recipient: false,
    sender: true,
    subjects: [subjects[level.verdict]],
  }));
}
