import type { ArtifactKind } from './artifact-kind.js';
import { domain } from './domain.js';
import { email } from './email.js';
import { emailAddress } from './email-address.js';
import { file } from './file.js';
import { filename } from './filename.js';
import { ip } from './ip.js';
import { mutex } from './mutex.js';
import { process } from './process.js';
import { registry } from './registry.js';
import { url } from './url.js';

/** All ten kinds, in the order in which the original reports them. */
export const artifactKinds: readonly ArtifactKind[] = [
  domain,
  emailAddress,
  email,
  filename,
  file,
  ip,
  mutex,
  process,
  registry,
  url,
];
