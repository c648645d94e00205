import type { Manifest } from '../../language/manifest/manifest.js';
import { automaticOutputs } from './automatic-outputs.js';
import type { StubAnswer, Stubs } from './stubs.js';

/** Stubs in which every declared command that has none answers with what it declares (`interface.md`, `--auto-stubs`). */
export function withAutomaticStubs(stubs: Stubs, manifests: readonly Manifest[]): Stubs {
  const automatic = manifests.flatMap(({ commands }) =>
    commands.map(({ name, outputs }): [string, readonly StubAnswer[]] => [
      name,
      [{ outputs: automaticOutputs(outputs) }],
    ]),
  );
  return { ...stubs, commands: new Map([...automatic, ...stubs.commands]) };
}
