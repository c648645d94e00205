import type { JsonObject } from '../../json.js';
import type { ArtifactKind } from '../artifact.js';
import type { Scene } from '../scene.js';
import { domains } from './domains.js';
import { emailAddresses } from './email-addresses.js';
import { emails } from './emails.js';
import { filenames } from './filenames.js';
import { files } from './files.js';
import { ips } from './ips.js';
import { mutexes } from './mutexes.js';
import { processes } from './processes.js';
import { registry } from './registry.js';
import { urls } from './urls.js';

/** The ten lists, each with the word of its `ioc_type`, in the order of the fixtures. */
export const iocLists: readonly {
  readonly list: string;
  readonly kind: ArtifactKind;
  readonly make: (scene: Scene) => JsonObject[];
}[] = [
  { list: 'domains', kind: 'domain', make: domains },
  { list: 'email_addresses', kind: 'email_address', make: emailAddresses },
  { list: 'emails', kind: 'email', make: emails },
  { list: 'filenames', kind: 'filename', make: filenames },
  { list: 'files', kind: 'file', make: files },
  { list: 'ips', kind: 'ip', make: ips },
  { list: 'mutexes', kind: 'mutex', make: mutexes },
  { list: 'processes', kind: 'process', make: processes },
  { list: 'registry', kind: 'registry', make: registry },
  { list: 'urls', kind: 'url', make: urls },
];
