import type { Instance } from '../../src/dispatch/instances/instance.js';
import type { CommandDeclaration, Manifest } from '../../src/language/manifest/manifest.js';
import type { Connection, Effect } from '../../src/sdk/integration.js';
import { aManifest } from './declarations.js';

interface Members {
  readonly commands?: readonly CommandDeclaration[];
  readonly manifest?: Partial<Manifest>;
  readonly isDefault?: boolean;
  readonly enabled?: boolean;
  readonly category?: string;
  readonly run?: Connection['run'];
  readonly test?: Connection['test'];
  readonly effect?: Effect;
  readonly connect?: () => Connection;
}

/** An instance whose service is a function. */
export function anInstance(name: string, members: Members = {}): Instance {
  const manifest = aManifest({ commands: members.commands ?? [], ...members.manifest });
  const connection: Connection = {
    run: members.run ?? (async () => ({ readable: `from ${name}` })),
    test: members.test ?? (async () => {}),
  };
  return {
    name,
    integration: {
      manifest,
      effectOf: (command) =>
        manifest.commands.some((declared) => declared.name === command) ? members.effect : undefined,
      connect: () => connection,
    },
    parameters: {},
    isDefault: members.isDefault ?? true,
    enabled: members.enabled ?? true,
    ...(members.category !== undefined && { category: members.category }),
    connect: members.connect ?? (() => connection),
  };
}
